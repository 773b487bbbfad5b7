import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { referenceOf } from '../../../survey-definitions/scorecard/reference.ts';
import { compareWithBaseline } from '../../../survey-definitions/statistics/compare-with-baseline.ts';
import type { AnyChange } from '../../../survey-definitions/statistics/comparison.ts';
import { countedRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { SatisfactionRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { verdictOf } from '../../../survey-definitions/statistics/verdict.ts';

export type SampleCounts = {
  readonly satisfied: number;
  readonly n: number;
  readonly population: number;
  /** null: nothing to compare with. */
  readonly earlier: { readonly satisfied: number; readonly n: number; readonly population: number } | null;
};

const scale = 'satisfaction/5-4-3-2-1';

/** A satisfaction series as the core makes one of these counts. */
export function sampleSeries(series: string, counts: SampleCounts): SatisfactionSeries {
  const { earlier, population } = counts;
  const current = rateOf(counts);
  const wording = `${series}/1`;
  const baseline = earlier && baselineOf(earlier, wording);
  const comparison = compareWithBaseline(
    { rate: current, scale, wording },
    baseline === null
      ? undefined
      : {
          ...baseline,
          n: baseline.n ?? undefined,
          population: baseline.population ?? undefined,
          unit: baseline.unit ?? undefined,
          scale,
          wording,
          date: baseline.measuredOn,
          source: '',
        },
  );
  const figure = figureOf(current);
  const p = 'p' in comparison ? comparison.p : undefined;
  return {
    kind: 'satisfaction',
    series,
    reference: referenceOf(series),
    name: focusAreas[series.split('.').at(-1) ?? ''] ?? null,
    sources: [sourceOf(2025)],
    figure,
    unit: 'member',
    leftOut: [],
    soFar: null,
    sessions: [],
    missing: figure.shown ? { notAsked: 0, skipped: 3, notApplicable: 0, noOpinion: 4 } : null,
    dissatisfiedBound: null,
    dissatisfied: figure.shown ? 0.08 : null,
    net: figure.shown ? figure.rate - 0.08 : null,
    score: figure.shown ? { mean: 4.1, sd: 0.9 } : null,
    bounds: figure.shown
      ? { lower: counts.satisfied / population, upper: (counts.satisfied + population - counts.n) / population }
      : null,
    baseline,
    baselineSurvey: null,
    comparison: figure.shown ? comparison : { kind: 'withheld' },
    adjustedP: p === undefined ? null : Math.min(1, p * 13),
    margin: 0.05,
    marginSource: null,
    verdict:
      figure.shown && 'change' in comparison
        ? verdictOf(comparison satisfies AnyChange, p === undefined ? undefined : p * 13)
        : null,
    target: null,
    attained: null,
    trend: [
      ...(earlier ? [{ ...pointOf(2022), figure: figureOf(rateOf(earlier)) }] : []),
      { ...pointOf(2025), figure },
    ],
    asked: { scale, wording },
  };
}

const focusAreas: Readonly<Record<string, LocalizedText>> = {
  FA1: { en: 'Technology and innovation', fr: 'Technologie et innovation' },
  FA2: { en: 'Green Customs', fr: 'Douane verte' },
  FA3: { en: 'Governance and accountability', fr: 'Gouvernance et responsabilité' },
};

const rateOf = ({ satisfied, n, population }: Omit<SampleCounts, 'earlier'>): SatisfactionRate =>
  countedRate(satisfied, { unit: 'member', n, answers: n, population });

const baselineOf = ({ satisfied, n, population }: Omit<SampleCounts, 'earlier'>, wording: string): KpiBaseline => ({
  origin: 'first-wave',
  id: 'wave-2022',
  rate: satisfied / n,
  n,
  population,
  unit: 'member',
  scale,
  wording,
  measuredOn: '2022-11-15',
  source: null,
  label: { en: '2022', fr: '2022' },
});

export const sourceOf = (year: number): SatisfactionSeries['sources'][number] => ({
  surveyId: `wave-${year}`,
  definition: 'annual-engagement',
  version: 1,
  label: { en: String(year), fr: String(year) },
  day: `${year}-12-31`,
  closedOn: `${year}-11-15`,
});

const pointOf = (year: number) => ({
  surveyId: `wave-${year}`,
  surveys: 1,
  label: sourceOf(year).label,
  day: `${year}-12-31`,
  comparable: true,
  breaks: [],
});
