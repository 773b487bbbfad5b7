import type { BreakdownName } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import { lineName } from '../../../survey-definitions/disclosure/line-names.ts';
import { lineKey } from '../../../survey-definitions/scorecard/line-screen.ts';
import { withheldWords } from '../../console/surveys/results/withheld-words.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Rates by region, and by language as a check, where Members are known; small groups stand together. */
export function RegionsTable() {
  return (
    <AnnexPart section="regions">
      <LinesTable breakdown="region" />
      <LinesTable breakdown="language" />
    </AnnexPart>
  );
}

function LinesTable({ breakdown }: { readonly breakdown: BreakdownName }) {
  const { content, format, language, ui, w } = useReport();
  const lines = content.pages.flatMap(({ result, regions, languages }) =>
    result.kind !== 'satisfaction'
      ? []
      : ((breakdown === 'region' ? regions : languages) ?? []).map((line) => ({ result, line })),
  );
  if (lines.length === 0) return <p>{w(`lines-none-${breakdown}`)}</p>;
  const cellsOf = ({ figure, population }: LineFigure) =>
    figure.shown
      ? [
          format.percent(figure.rate),
          format.number(figure.n),
          population === null ? null : format.number(population),
          figure.interval && format.interval(figure.interval.lower, figure.interval.upper),
        ]
      : [<i key="withheld">{withheldWords(figure, ui).main}</i>, null, null, null];
  return (
    <AnnexTable
      caption={w(`lines-caption-${breakdown}`)}
      columns={[w('column-kpi'), w(`column-${breakdown}`), w('column-rate'), 'n', 'N', w('column-interval')]}
      words={1}
      lines={lines.map(({ result, line }) => ({
        key: `${result.series} ${lineKey(line)}`,
        heading: <KpiHeading of={result} />,
        cells: [lineName(line.groups, breakdown, language), ...cellsOf(line)],
      }))}
    />
  );
}
