import { pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { CsvValue } from '../../platform/csv/csv-cell.ts';
import type { ExportedSurvey } from './exported-survey.ts';
import { formPages } from '../../surveys/forms/form-pages.ts';
import type { Row, Table } from '../../platform/csv/table.ts';
import { valueLabels } from './value-labels.ts';
import { fixedColumn, fixedColumns } from './fixed-columns.ts';
import type { AnswerColumn } from './wide-columns.ts';
import { answerCell, pageSize } from './wide-table.ts';

const answerColumnNames = ['column', 'item', 'block', 'repeat', 'row', 'option', 'value', 'label', 'missing'] as const;

/**
 * One row per response and column of the wide table: what it is, its value with the label in one language, or the reason why there is
 * none. A tidy file: `value` holds what the cell of the wide table holds, `missing` is empty where there is a value.
 */
export function longTable(
  dependencies: Pick<Dependencies, 'readDb' | 'tick'>,
  { survey, questionnaires, columns, members, isShown }: ExportedSurvey,
  language: string,
): Table {
  const fixed = fixedColumns(survey).filter((name) => fixedColumn(name).ofAnswers);
  const rows = columns.map((column) => ({
    column,
    place: placeOf(column),
    label: valueLabels(column, language, members),
  }));
  return {
    expectedRows: survey.responses * columns.length,
    header: [...fixed, ...answerColumnNames],
    pages: async function* () {
      for await (const page of formPages(dependencies, survey, pageSize)) {
        yield page.filter(isShown).flatMap((form): readonly Row[] => {
          const path = pathOf(form.delegationKnown ? questionnaires.knowing : questionnaires.asking, form.answers);
          const around = { survey, form, members, wording: { values: 'codes' } } as const;
          const response = fixed.map((name) => fixedColumn(name).value(around));
          return rows.map(({ column, place, label }) => {
            const value = answerCell(column, form, path);
            const cells: Row = typeof value === 'object' ? ['', '', value] : [value, label(value), ''];
            return [...response, ...place, ...cells];
          });
        });
      }
    },
  };
}

const placeOf = ({ variable, column }: AnswerColumn): readonly CsvValue[] => [
  column.name,
  variable.item.name,
  variable.repeat?.block ?? '',
  variable.repeat?.key ?? '',
  variable.row?.code ?? '',
  column.code ?? '',
];
