import { kindOf } from '../../survey-definitions/kinds/kinds.ts';
import type { Column } from '../../survey-definitions/kinds/kind.ts';
import type { Questionnaire, Variable } from '../../survey-definitions/language/questionnaire.ts';
import type { Survey } from '../surveys/survey.ts';

/** What stands before the answers. Of a ballot there is nothing that could tell who or when. */
export const confidentialColumns = ['survey', 'response', 'delegation', 'region', 'language', 'submitted_at'] as const;
export const anonymousColumns = ['survey', 'response'] as const satisfies readonly FixedColumn[];
export type FixedColumn = (typeof confidentialColumns)[number];

export const fixedColumns = ({ confidentiality }: Pick<Survey, 'confidentiality'>): readonly FixedColumn[] =>
  confidentiality === 'anonymous' ? anonymousColumns : confidentialColumns;

export type AnswerColumn = { readonly variable: Variable; readonly column: Column };

/**
 * The columns of the answers in questionnaire order, decided by definition and occasion alone, never by what was
 * answered. The delegation has a column of its own before them, wherever it came from.
 */
export const answerColumns = ({ variables }: Questionnaire): readonly AnswerColumn[] =>
  [...variables.values()]
    .filter(({ name }) => name !== 'delegation')
    .flatMap((variable) =>
      kindOf(variable)
        .columns(variable)
        .map((column) => ({ variable, column })),
    );
