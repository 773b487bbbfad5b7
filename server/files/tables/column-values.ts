import type { Question, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Column, ValidValue } from '../../../survey-definitions/kinds/kind.ts';
import { inFiles } from '../../../survey-definitions/kinds/kinds.ts';
import { missingOf } from '../../../survey-definitions/kinds/missing.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { codebookTexts } from './codebook-texts.ts';

/** What may stand in a column: a valid value of its kind with its label, or a missing reason. */
export type ColumnValue = {
  readonly type: ValidValue['type'] | 'missing';
  readonly code: string | number;
  readonly label: (texts: Texts, language: string) => string;
  readonly satisfied?: boolean;
};

/** Every value of a column of the wide CSV, in the order of the questionnaire, the missing reasons last. */
export function columnValues(
  definition: Definition,
  { conditions }: Pick<Question, 'conditions'>,
  variable: Variable,
  column: Column,
): readonly ColumnValue[] {
  return [...validValues(definition, variable, column), ...missingValues(variable, conditions.length > 0)];
}

const validValues = (definition: Definition, variable: Variable, column: Column): readonly ColumnValue[] =>
  inFiles(variable)
    .values(variable, column, definition)
    .map(({ label, ...value }) => ({
      ...value,
      label: (texts, language) => (typeof label === 'string' ? codebookTexts(language)[label] : label(texts)),
    }));

function missingValues({ item, part, isPicked }: Variable, isConditional: boolean): readonly ColumnValue[] {
  const reasons = [
    ...(part === 'other' || isConditional || isPicked ? (['notAsked'] as const) : []),
    ...(item.required || isPicked ? [] : (['skipped'] as const)),
    ...(part === 'other' ? [] : missingOf(item)),
  ];
  return reasons.map((code) => ({
    type: 'missing',
    code,
    label: (_texts, language) => codebookTexts(language).missing[code],
  }));
}
