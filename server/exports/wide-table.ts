import { isMissing } from '../../survey-definitions/answering/answer.ts';
import { ownAnswer, pathOf, type Path } from '../../survey-definitions/answering/path.ts';
import { kindOf } from '../../survey-definitions/kinds/kinds.ts';
import type { Members } from '../members/members.ts';
import type { SurveyQuestionnaires } from '../surveys/survey-questionnaires.ts';
import type { Survey } from '../surveys/survey.ts';
import type { CsvValue } from './csv-cell.ts';
import type { Form } from './form-pages.ts';
import { answerColumns, fixedColumns, type AnswerColumn, type FixedColumn } from './wide-columns.ts';

export type WideTable = {
  readonly header: readonly string[];
  readonly row: (form: Form) => readonly CsvValue[];
};

/** One row per form, as many cells as columns: a value, or the reason why there is none. */
export function wideTable(survey: Survey, questionnaires: SurveyQuestionnaires, members: Members): WideTable {
  const fixed = fixedColumns(survey);
  const answers = answerColumns(questionnaires.asking);
  return {
    header: [...fixed, ...answers.map(({ column }) => column.name)],
    row: (form) => {
      const path = pathOf(form.delegationKnown ? questionnaires.knowing : questionnaires.asking, form.answers);
      const values = fixedValues(survey, form, members);
      return [...fixed.map((name) => values[name]), ...answers.map((column) => answerCell(column, form, path))];
    },
  };
}

function fixedValues(survey: Survey, form: Form, members: Members): Readonly<Record<FixedColumn, CsvValue>> {
  const unknown = { missing: 'notAsked' };
  const region = members.get(form.delegation)?.region;
  return {
    survey: survey.address,
    response: form.id,
    delegation: form.delegation === '' ? unknown : form.delegation,
    region: region ?? { missing: 'notApplicable' },
    language: form.language ?? unknown,
    submitted_at: form.submittedAt ?? unknown,
  };
}

function answerCell({ variable, column }: AnswerColumn, { answers }: Form, path: Path): CsvValue {
  if (!path.variables.has(variable.name)) return { missing: 'notAsked' };
  const answer = ownAnswer(answers, variable.name);
  if (answer === undefined) return { missing: 'skipped' };
  if (isMissing(answer)) return answer;
  return kindOf(variable).cell(column, answer) ?? { missing: 'skipped' };
}
