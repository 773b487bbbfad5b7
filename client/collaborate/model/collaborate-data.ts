import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { MemberForm, PageNews, Route } from '../../../server/wave/member-pages/member-page-contract.ts';
import type { FormKey } from '../../respond/texts/catalogues.ts';
import type { Catalogue } from '../../shared/i18n.ts';
import type { WordKey } from '../texts/catalogues.ts';

/** What the script needs of a page of the form. `state` null: the page comes from the device, and so does the state. */
export type FormData = MemberForm & {
  readonly mode: 'form';
  readonly route: Route;
  readonly state: CollaborationState | null;
  readonly news: PageNews;
  /** Whether the server prints PDF. */
  readonly hasPdf: boolean;
  readonly catalogue: Catalogue<FormKey>;
  readonly words: Catalogue<WordKey>;
};

/** What the script needs of the page for the code. */
export type OpenData = { readonly mode: 'open'; readonly words: Catalogue<WordKey>; readonly language: string };

export type CollaborateData = FormData | OpenData;
