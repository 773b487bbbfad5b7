import type { Texts } from '../../survey-definitions/language/texts.ts';
import type { MemberOption } from '../../server/respond/render-form.ts';
import type { Translate } from '../shared/i18n.ts';
import type { RespondModel } from './model/respond-model.ts';
import type { FormKey } from './texts/catalogues.ts';

/** What every view of the form is given, on the server and in the browser. */
export type Form = {
  readonly model: RespondModel;
  readonly texts: Texts;
  readonly language: string;
  readonly t: Translate<FormKey>;
  readonly members: readonly MemberOption[];
  /** A page without JavaScript: nothing can appear on it, so that what may be needed is shown at once. */
  readonly isByStep: boolean;
};
