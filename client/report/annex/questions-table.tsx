import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SeriesItem, SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { withheldWords } from '../../console/surveys/results/withheld-words.ts';
import { useReport } from '../content/report-context.ts';
import type { ReportWords } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';
import type { AnnexLine } from './annex-table.tsx';
import { ChangeCell } from './change-cells.tsx';

/** Every question behind a series with its rate, and what became of it since the earlier survey. */
export function QuestionsTable() {
  const report = useReport();
  const { content, w } = report;
  const lines = content.pages.flatMap((page) =>
    page.items.filter(({ figure }) => figure !== null).map((item) => lineOf(page, item, report)),
  );
  return (
    <AnnexPart section="questions">
      {lines.length === 0 ? (
        <p>{w('questions-none')}</p>
      ) : (
        <AnnexTable
          caption={w('questions-caption')}
          columns={[
            w('column-kpi'),
            w('items-question'),
            w('column-since'),
            w('column-rate'),
            'n',
            w('column-interval'),
            w('column-change'),
            w('column-interval95'),
            w('column-adjusted-p'),
          ]}
          words={2}
          lines={lines}
        />
      )}
    </AnnexPart>
  );
}

function lineOf({ result, screens }: SeriesPage, item: SeriesItem, { format, language, ui }: ReportWords): AnnexLine {
  const { figure } = item;
  const row = screens?.items.rows.find(({ key }) => key === item.variable);
  const change = row?.compared === true ? row : undefined;
  return {
    key: `${result.series} ${item.variable}`,
    heading: <KpiHeading of={result} />,
    cells: [
      inLanguage(item.label, language),
      change && screens ? inLanguage(screens.earlier.label, language) : null,
      ...(figure?.shown === true
        ? [
            format.percent(figure.rate),
            format.number(figure.n),
            figure.interval && format.interval(figure.interval.lower, figure.interval.upper),
          ]
        : [figure && <i>{withheldWords(figure, ui).main}</i>, null, null]),
      row ? <ChangeCell row={row} /> : null,
      change?.interval95 ? format.pointsInterval(change.interval95) : null,
      change === undefined || change.adjustedP === null ? null : format.p(change.adjustedP),
    ],
  };
}
