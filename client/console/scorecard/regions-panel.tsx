import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import type { ScreenRow } from '../../../survey-definitions/scorecard/change-screen.ts';
import { lineKey } from '../../../survey-definitions/scorecard/line-screen.ts';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { LinesPanel } from '../surveys/results/lines-panel.tsx';
import { useUi } from '../blocks/ui.ts';
import { ScreenHint } from './screen-hint.tsx';
import { rowChangeSaid } from './change-words.ts';

/** The rate by region with its changes, and by language as a check. */
export function RegionsPanel({ page }: { readonly page: SeriesPage }) {
  const { t, format } = useUi();
  const { regions, languages, result, postStratified, screens, threshold } = page;
  if (result.kind !== 'satisfaction') return null;
  const overall = result.figure?.shown === true ? result.figure.rate : null;
  const changes = screens?.regions?.rows;
  const change = changes && {
    heading: t('scorecard.column.change'),
    cell: (line: Parameters<typeof lineKey>[0]) => (
      <ChangeCell row={changes.find(({ key }) => key === lineKey(line))} />
    ),
  };
  return (
    <>
      <LinesPanel breakdown="region" lines={regions} {...{ overall, threshold }} {...(change && { change })}>
        {screens && changes && <ScreenHint screens={screens} of="region" />}
        {postStratified?.differs === true && (
          <p>
            {t('regions.post-stratified', {
              rate: format.percent(postStratified.rate),
              raw: format.percent(postStratified.rawRate),
            })}
          </p>
        )}
      </LinesPanel>
      <LinesPanel breakdown="language" lines={languages} {...{ overall, threshold }} />
    </>
  );
}

/** The change of a line since the earlier survey; `row` undefined: the line was not looked at. */
function ChangeCell({ row }: { readonly row: ScreenRow | undefined }) {
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
