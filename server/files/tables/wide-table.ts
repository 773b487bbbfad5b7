import { isMissing } from '../../../survey-definitions/language/answer.ts';
import { ownAnswer, pathOf, type Path } from '../../../survey-definitions/answering/path.ts';
import { inFiles } from '../../../survey-definitions/kinds/kinds.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Members } from '../../platform/members.ts';
import type { CsvValue } from '../../platform/csv/csv-cell.ts';
import type { ExportedSurvey } from './exported-survey.ts';
import { formPages, type Form } from '../../surveys/forms/form-pages.ts';
import type { Row, Table } from '../../platform/csv/table.ts';
import { fixedColumn, fixedColumns, type FixedColumn, type Wording } from './fixed-columns.ts';
import { valueLabels } from './value-labels.ts';
import type { AnswerColumn } from './wide-columns.ts';

/** Rows that are read and written in one go: others wait no longer than these take. */
export const pageSize = 50;

/** One row per form, as many cells as columns: a value, or the reason why there is none. */
export function wideTable(
  dependencies: Pick<Dependencies, 'readDb' | 'tick'>,
  exported: ExportedSurvey,
  wording: Wording = { values: 'codes' },
): Table {
  const { survey, columns, isShown } = exported;
  const fixed = fixedColumns(survey);
  const row = rowOf(exported, fixed, wording);
  return {
    expectedRows: survey.responses,
    header: [...fixed, ...columns.map(({ column }) => column.name)],
    pages: async function* () {
      for await (const page of formPages(dependencies, survey, pageSize)) yield page.filter(isShown).map(row);
    },
  };
}

export function rowOf(
  { survey, questionnaires, columns, members }: ExportedSurvey,
  fixed: readonly FixedColumn[],
  wording: Wording,
): (form: Form) => Row {
  const cells = columns.map((column) => cellOf(column, wording, members));
  return (form) => {
    const path = pathOf(form.delegationKnown ? questionnaires.knowing : questionnaires.asking, form.answers);
    const around = { survey, form, members, wording };
    return [...fixed.map((name) => fixedColumn(name).value(around)), ...cells.map((cell) => cell(form, path))];
  };
}

function cellOf(column: AnswerColumn, wording: Wording, members: Members): (form: Form, path: Path) => CsvValue {
  if (wording.values === 'codes') return (form, path) => answerCell(column, form, path);
  const label = valueLabels(column, wording.language, members);
  return (form, path) => {
    const value = answerCell(column, form, path);
    return typeof value === 'object' ? value : label(value) || value;
  };
}

export function answerCell(
  { variable, column, isDropped }: AnswerColumn,
  { answers }: Pick<Form, 'answers'>,
  path: Path,
): CsvValue {
  if (isDropped || !path.variables.has(variable.name)) return { missing: 'notAsked' };
  const answer = ownAnswer(answers, variable.name);
  if (answer === undefined) return { missing: 'skipped' };
  if (isMissing(answer)) return answer;
  return inFiles(variable).cell(column, answer) ?? { missing: 'skipped' };
}
