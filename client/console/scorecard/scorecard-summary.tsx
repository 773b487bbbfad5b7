import { countGoals } from '../../../survey-definitions/scorecard/plan-goals.ts';
import type { Scorecard, SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { useUi } from '../blocks/ui.ts';
import { shapeOf, standingOf } from './series-shape.ts';
import type { Standing } from './series-shape.ts';
import { standingName } from './standing-words.ts';

/** How many series stand how: the whole scorecard in two lines, and the key to its shapes. */
export function ScorecardSummary({ scorecard }: { readonly scorecard: Scorecard }) {
  const { t } = useUi();
  const results = scorecard.rows.flatMap(({ series }) => series);
  const goals = countGoals(scorecard.rows);
  const all = goals.met + goals.missed + goals['not-shown'];
  const satisfaction = results.filter(({ kind }) => kind === 'satisfaction');
  const recorded = results.filter(({ kind }) => kind === 'recorded');
  return (
    <section class="scorecard-summary" aria-label={t('scorecard.summary')}>
      {all > 0 && <p>{t('scorecard.goals', { count: goals.met, all, unknown: goals['not-shown'] })}</p>}
      <SummaryLine heading={t('scorecard.satisfaction-series', { count: satisfaction.length })} series={satisfaction} />
      <SummaryLine heading={t('scorecard.recorded-series', { count: recorded.length })} series={recorded} />
    </section>
  );
}

const order: readonly Standing[] = [
  'improved',
  'census',
  'maintained',
  'at-least-maintained',
  'slightly-lower',
  'declined',
  'not-established',
  'first',
  'not-comparable',
  'withheld',
  'not-measured',
  'attained',
  'missed',
  'recorded',
  'not-recorded',
];

function SummaryLine({ heading, series }: { readonly heading: string; readonly series: readonly SeriesResult[] }) {
  const ui = useUi();
  const standings = series.map(standingOf);
  return (
    <div>
      <h2>{heading}</h2>
      <ul>
        {order
          .filter((standing) => standings.includes(standing))
          .map((standing) => (
            <li key={standing}>
              <VerdictShape code={shapeOf(standing)} />
              <strong>{standings.filter((each) => each === standing).length}</strong> {standingName(standing, ui)}
            </li>
          ))}
      </ul>
    </div>
  );
}
