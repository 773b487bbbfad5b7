import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import type { MemberOption } from '../../../server/platform/pages/form-page-contract.ts';
import type { Catalogue } from '../../shared/i18n.ts';
import type { FormKey } from '../texts/catalogues.ts';

/** What the script needs of the page, in one language. Only our own server writes it. */
export type PageData = {
  /** `closed`: the survey is over, the form is not shown. */
  readonly mode: 'page' | 'preview' | 'closed';
  readonly address: string;
  /** Whether personal codes are given out for this survey. */
  readonly takesCodes: boolean;
  readonly language: string;
  readonly definition: Definition;
  readonly occasion: Occasion;
  readonly texts: Texts;
  readonly members: readonly MemberOption[];
  readonly catalogue: Catalogue<FormKey>;
};
