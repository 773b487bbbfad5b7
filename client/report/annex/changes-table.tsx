import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { ScreenRow } from '../../../survey-definitions/scorecard/change-screen.ts';
import { regionName } from '../../console/scorecard/region-name.ts';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { useReport } from '../report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable } from './annex-table.tsx';

/** What became of each region since the earlier survey, by the figures published of both. */
export function ChangesTable() {
  const { content, language, ui, w } = useReport();
  const screened = content.pages.flatMap(({ result, screens }) =>
    screens?.regions ? [{ result, earlier: screens.earlier, rows: screens.regions.rows }] : [],
  );
  const names = [...new Set(screened.flatMap(({ rows }) => rows.map(({ key }) => key)))];
  return (
    <AnnexPart section="changes">
      {screened.length === 0 ? (
        <p>{w('changes-none')}</p>
      ) : (
        <AnnexTable
          caption={w('changes-caption')}
          columns={[w('column-reference'), w('column-since'), ...names.map((name) => regionName(name, ui))]}
          words={1}
          lines={screened.map(({ result, earlier, rows }) => ({
            key: result.series,
            heading: result.reference,
            cells: [
              inLanguage(earlier.label, language),
              ...names.map((name) => <Change row={rows.find(({ key }) => key === name)} />),
            ],
          }))}
        />
      )}
    </AnnexPart>
  );
}

function Change({ row }: { readonly row: ScreenRow | undefined }) {
  const { format, w } = useReport();
  if (row === undefined) return <>–</>;
  if (!row.compared) return <i>{w(`not-compared-${row.because}`)}</i>;
  const { change, interval95, adjustedP, mark } = row;
  return (
    <>
      {mark === null ? (
        format.points(change)
      ) : (
        <strong>
          <ChangeMark mark={mark} /> {w(`mark-${mark}`)} {format.points(change)}
        </strong>
      )}
      <span class="second">{interval95 === null ? w('all-answered') : format.pointsInterval(interval95)}</span>
      {adjustedP !== null && <span class="second">{w('adjusted-p', { p: format.p(adjustedP) })}</span>}
    </>
  );
}
