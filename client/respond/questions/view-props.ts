import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Form } from '../model/form.ts';

/** What the view of a kind of question is given. */
export type ViewProps<I extends Item> = { readonly form: Form; readonly question: Question & { readonly item: I } };
