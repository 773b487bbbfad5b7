import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { amongSaid } from '../../console/scorecard/comparison-words.ts';
import { shapeOf, standingOf } from '../../console/scorecard/series-shape.ts';
import { standingSaid } from '../../console/scorecard/standing-words.ts';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { useReport } from '../content/report-context.ts';

/** The verdict by its shape and in words. */
export function StandingCell({ result }: { readonly result: SeriesResult }) {
  const { ui } = useReport();
  const { main, second } = standingSaid(result, ui);
  const among = result.kind === 'satisfaction' ? amongSaid(result, ui) : null;
  return (
    <td class="standing">
      <VerdictShape code={shapeOf(standingOf(result))} />
      <span>
        <span class="main">{main}</span>
        {second !== null && <span class="second">{second}</span>}
        {among !== null && <span class="second">{among}</span>}
      </span>
    </td>
  );
}
