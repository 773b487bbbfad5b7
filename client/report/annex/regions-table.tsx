import type { RegionFigure } from '../../../survey-definitions/disclosure/region-figures.ts';
import { withheldWords } from '../../console/scorecard/value-words.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Rates by region, where Members are known; a cell that is withheld says why. */
export function RegionsTable() {
  const { content, format, language, ui, w } = useReport();
  const known = content.pages.flatMap(({ result, regions }) =>
    result.kind === 'satisfaction' && regions !== null ? [{ result, regions }] : [],
  );
  const names = [...new Set(known.flatMap(({ regions }) => regions.map(({ region }) => region)))];
  const cell = (found: RegionFigure | undefined) => {
    if (found === undefined) return null;
    if (!found.figure.shown) return <i>{withheldWords(found.figure, ui).main}</i>;
    return (
      <>
        {format.percent(found.figure.rate)}
        <span class="second">
          {found.population === null
            ? w('n', { n: format.number(found.figure.n) })
            : w('n-of', { n: format.number(found.figure.n), population: format.number(found.population) })}
        </span>
      </>
    );
  };
  return (
    <AnnexPart section="regions">
      {known.length === 0 ? (
        <p>{w('regions-none')}</p>
      ) : (
        <AnnexTable
          caption={w('regions-caption')}
          columns={[w('column-kpi'), ...names.map((name) => regionName(name, language))]}
          lines={known.map(({ result, regions }) => ({
            key: result.series,
            heading: <KpiHeading of={result} />,
            cells: names.map((name) => cell(regions.find(({ region }) => region === name))),
          }))}
        />
      )}
    </AnnexPart>
  );
}
