import type { ScreenRow } from '../../../survey-definitions/scorecard/change-screen.ts';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { useUi } from '../blocks/ui.ts';
import { rowChangeSaid } from './change-words.ts';

/** The change of a region since the earlier survey; `row` undefined: the region was not looked at. */
export function ChangeCell({ row }: { readonly row: ScreenRow | undefined }) {
  const ui = useUi();
  if (row === undefined) return <td>–</td>;
  const said = rowChangeSaid(row, ui);
  if (!said.compared) return <td class="not-compared">{said.why}</td>;
  return (
    <td class="region-change">
      {said.main}
      {said.mark !== null && (
        <strong class="change-note">
          <ChangeMark mark={said.mark.code} /> {said.mark.words}
        </strong>
      )}
      <span class="second-line">{said.second}</span>
    </td>
  );
}
