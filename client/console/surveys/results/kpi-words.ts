import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { BaselineCount } from '../../../../survey-definitions/statistics/compare-with-baseline.ts';
import { censusKey } from '../../../../survey-definitions/statistics/verdict-words.ts';
import { decidingInterval, decidingLevel, type Verdict } from '../../../../survey-definitions/statistics/verdict.ts';
import type { KpiBaseline } from '../../../../survey-definitions/results/kpi-baseline.ts';
import type { KpiOfSurvey } from '../../../../server/results/survey/results-contract.ts';
import type { Format } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';
import { unitWords } from './unit-words.ts';

type Words = { readonly t: Translate; readonly format: Format; readonly language: string };

/** The answer in one sentence: how many are satisfied, of whom, and what became of it since the baseline. */
export function kpiSentence(kpi: KpiOfSurvey, words: Words): string {
  const { t, format } = words;
  const { figure } = kpi;
  if (!figure.shown) return notShownWords(figure, t);
  const satisfied = t('kpi.satisfied', { rate: format.percent(figure.rate), unit: unitWords(figure, t) });
  const verdict = verdictWords(kpi, words);
  return verdict === undefined ? `${satisfied}.` : t('kpi.sentence', { satisfied, verdict });
}

/** The sentence as it can stand alone in a letter: with the KPI, the survey and the question that it is about. */
export const sentenceWithNames = (
  {
    kpi,
    survey,
    question,
    sentence,
  }: Record<'kpi' | 'survey' | 'sentence', string> & { readonly question: string | null },
  { t }: Pick<Words, 't'>,
): string =>
  question === null
    ? t('kpi.copied', { kpi, survey, sentence })
    : t('kpi.copied-of', { kpi, survey, question, sentence });

type NotShown = Extract<KpiOfSurvey['figure'], { readonly shown: false }>;

/** Why there is no rate to read. */
export const notShownWords = (figure: NotShown, t: Translate): string =>
  figure.because === 'unanimous'
    ? t(`figure.${figure.bound}`, { count: figure.n })
    : t(`figure.because.${figure.because}`);

/** 'at least maintained since 14 November 2025 (within 5 points)'; undefined where nothing was compared. */
export function verdictWords(
  { verdict, baseline }: Pick<KpiOfSurvey, 'verdict' | 'baseline'>,
  { t, format, language }: Words,
): string | undefined {
  if (verdict === null || baseline === null) return undefined;
  const name = baselineName(baseline, { t, format, language });
  const since = baseline.label === null ? t('since.day', { day: name }) : t('since.session', { label: name });
  if (verdict.code === 'census') return t(`verdict.${censusKey(verdict)}`, { ...censusSize(verdict, format), since });
  const words = t(`verdict.${verdict.code}`, { since, ...marginSize(verdict.margin, format) });
  return verdict.indicative ? t('verdict.indicative', { verdict: words }) : words;
}

/** Day of the measurement, or the session that was the first. */
export function baselineName(baseline: KpiBaseline, { format, language }: Words): string {
  return baseline.label === null ? format.day(baseline.measuredOn) : inLanguage(baseline.label, language);
}

/** What was compared with what, and what had to be taken for granted. */
export function comparisonWords(
  kpi: Pick<KpiOfSurvey, 'comparison' | 'baseline' | 'verdict'>,
  words: Words,
): string | undefined {
  const { t, format } = words;
  const { comparison } = kpi;
  switch (comparison.kind) {
    case 'withheld':
    case 'no-answers':
      return undefined;
    case 'first-wave':
    case 'no-interval':
      return t(`comparison.${comparison.kind}`);
    case 'not-comparable':
      return t(`comparison.not-comparable-${comparison.because}`);
    case 'census':
      return t('comparison.census', { change: changeWords(comparison.change, words) });
    case 'indicative':
    case 'independent':
    case 'overlap': {
      const change = changeWords(comparison.change, words);
      const interval = decidingWords(comparison, kpi.verdict, words);
      if (comparison.kind === 'overlap') return t('comparison.overlap', { change, interval, count: comparison.pairs });
      const said = t(`comparison.${comparison.kind}`, { change, interval });
      return comparison.kind === 'independent' ? withCount(said, comparison, kpi.baseline, words) : said;
    }
    case 'paired': {
      const { change, interval95, n, thenRate, nowRate } = comparison;
      const [lower, upper] = [format.points(interval95.lower), format.points(interval95.upper)];
      return t('scorecard.paired', {
        change: changeWords(change, words),
        interval: t('scorecard.from-to', { lower, upper }),
        count: n,
        earlier: format.percent(thenRate),
        today: format.percent(nowRate),
      });
    }
    default:
      return comparison satisfies never;
  }
}

/** '90 % interval -3.0 to +6.8': the one that decided. */
function decidingWords(
  comparison: Parameters<typeof decidingInterval>[0],
  verdict: Verdict | null,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const code = verdict === null || verdict.code === 'census' ? 'improved' : verdict.code;
  const { lower, upper } = decidingInterval(comparison, code);
  const level = format.plainNumber(decidingLevel(code) * 100);
  return t('comparison.interval', { level, lower: format.points(lower), upper: format.points(upper) });
}

/** '+1.9 points' of a change 0..1; French has the singular below two, '+1,9 point'. */
export function changeWords(change: number, { t, format }: Pick<Words, 't' | 'format'>): string {
  return t('scorecard.points', { change: format.points(change), count: shownPoints(change) });
}

/** A margin 0..1 in points. `count` chooses the plural. */
export function marginSize(margin: number, format: Format): { readonly count: number; readonly margin: string } {
  return { count: shownPoints(margin), margin: format.plainNumber(shownPoints(margin)) };
}

/** Points as they are printed, with one decimal and without the sign. */
const shownPoints = (share: number): number => Math.round(Math.abs(share) * 1_000) / 10;

/** The change is against the count behind the baseline's rounded rate: where that is another figure, it is said. */
function withCount(
  comparison: string,
  { x0, n0 }: Partial<BaselineCount>,
  baseline: KpiBaseline | null,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  if (x0 === undefined || n0 === undefined) return comparison;
  const rate = format.percent(x0 / n0);
  if (baseline === null || rate === format.percent(baseline.rate)) return comparison;
  return t('comparison.counted', { comparison, count: x0, n: n0, rate });
}

/** What the words of a census are filled with. `count` chooses the plural. */
export function censusSize({ members, change, counts }: Extract<Verdict, { readonly code: 'census' }>, format: Format) {
  const points = shownPoints(change);
  return {
    count: Math.abs(members ?? points),
    points: format.plainNumber(points),
    before: format.number(counts?.before.satisfied ?? 0),
    beforeOf: format.number(counts?.before.population ?? 0),
    after: format.number(counts?.after.satisfied ?? 0),
    afterOf: format.number(counts?.after.population ?? 0),
  };
}
