import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { MemberForm, PageNews, Route } from '../../../server/wave/member-pages/member-page-contract.ts';
import type { FormKey } from '../../respond/texts/catalogues.ts';
import type { Catalogue } from '../../shared/i18n.ts';
import type { WordKey } from '../texts/catalogues.ts';

/** The cover in words, made by the server once: the script only shows it. */
export type CoverWords = {
  readonly lead: string;
  readonly facts: readonly (readonly [name: string, words: string])[];
  readonly promise: { readonly heading: string; readonly title: string; readonly text: string };
  /** The sentence of the letters, with what stands before and after the address. */
  readonly contact: readonly [before: string, address: string | null, after: string];
  /** How long each section takes. */
  readonly minutes: Readonly<Record<string, string>>;
};

/** What the script needs of a page of the form. `state` null: the page comes from the device, and so does the state. */
export type FormData = Omit<MemberForm, 'years' | 'cover'> & {
  readonly cover: CoverWords;
  readonly mode: 'form';
  readonly route: Route;
  readonly state: CollaborationState | null;
  readonly news: PageNews;
  /** Whether there is a page of this Member's answers over the years. */
  readonly hasYears: boolean;
  /** Whether the server prints PDF. */
  readonly hasPdf: boolean;
  readonly catalogue: Catalogue<FormKey>;
  readonly words: Catalogue<WordKey>;
};

/** What the script needs of the page for the code. */
export type OpenData = { readonly mode: 'open'; readonly words: Catalogue<WordKey>; readonly language: string };

export type CollaborateData = FormData | OpenData;
