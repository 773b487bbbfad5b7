import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { PairedMoves } from '../../../survey-definitions/scorecard/series-page.ts';
import { supposesAlike } from '../../console/surveys/results/unit-words.ts';
import { amongSaid, comparisonSentence } from '../../console/scorecard/comparison-words.ts';
import { targetSaid } from '../../console/scorecard/standing-words.ts';
import { intervalSaid } from '../content/interval-said.ts';
import { useReport } from '../content/report-context.ts';
import type { ReportWords } from '../content/report-context.ts';

type Props = { readonly series: SatisfactionSeries; readonly paired: PairedMoves | null };

/** What the answer rests on, each in a line. */
export function SatisfactionFacts({ series, paired }: Props) {
  const report = useReport();
  const { ui, w } = report;
  const facts = [
    { term: w('fact-interval'), said: intervalGiven(series, report) },
    { term: w('fact-comparison'), said: comparisonSentence(series, ui) },
    { term: w('fact-among'), said: amongSaid(series, ui) ?? undefined },
    { term: w('fact-paired'), said: paired === null ? undefined : pairedWords(paired, report) },
    { term: w('fact-margin'), said: marginWords(series, report) },
    { term: w('fact-target'), said: targetState(series, report) },
  ];
  return (
    <dl class="facts">
      {facts.map(
        ({ term, said }) =>
          said !== undefined && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The interval, with what it supposes of those who did not answer. */
function intervalGiven(series: SatisfactionSeries, { ui, w }: ReportWords): string | undefined {
  const said = intervalSaid(series, ui)?.main;
  return said !== undefined && supposesAlike(series.figure) ? `${said}, ${w('given-that')}` : said;
}

/** How many of the Members of both surveys moved across the line, and on the scale. */
function pairedWords(
  { table, n, midP, up, down, same, earlier }: PairedMoves,
  { format, language, w }: ReportWords,
): string {
  const described = midP === null ? '' : ` ${w('paired-p', { p: format.p(midP) })}`;
  const moved = w('paired', {
    count: format.number(n),
    since: inLanguage(earlier.label, language),
    up: format.number(table.onlyNow),
    down: format.number(table.onlyThen),
  });
  if (up === null || down === null || same === null) return `${moved}${described}`;
  const [rise, fall, stay] = [format.number(up), format.number(down), format.number(same)];
  return `${moved} ${w('paired-moves', { up: rise, down: fall, same: stay })}${described}`;
}

/** Of what was compared: without a verdict the margin decides nothing. */
function marginWords({ margin, marginSource, verdict }: SatisfactionSeries, { format, w }: ReportWords) {
  if (verdict === null) return undefined;
  const points = w('points', { count: margin * 100, points: `±${format.number(margin * 100)}` });
  return marginSource === null
    ? w('margin-is-default', { points })
    : w('margin-fixed', { points, source: marginSource });
}

function targetState(series: SatisfactionSeries, { ui }: ReportWords): string | undefined {
  const target = targetSaid(series, ui);
  if (target === null || target.second === null) return target?.main;
  return ui.t('scorecard.target-state', { target: target.main, state: target.second });
}
