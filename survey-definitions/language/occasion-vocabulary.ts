import type { OccasionKind } from './occasion.ts';

/** What kind of value a fact has, and which ones there are; without `values` every value is possible. */
export type FactType =
  | { readonly type: 'code'; readonly values?: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'list' };

const always = {
  kind: { type: 'code', values: ['wave', 'session', 'activity'] },
  confidentiality: { type: 'code', values: ['anonymous', 'confidential', 'attributed'] },
  delegationKnown: { type: 'code', values: ['yes', 'no'] },
} as const satisfies Record<string, FactType>;

const year = { year: { type: 'number' } } as const satisfies Record<string, FactType>;

const meeting = {
  ...year,
  format: { type: 'code', values: ['on-site', 'online', 'hybrid', 'document-based'] },
  languages: { type: 'list' },
} as const satisfies Record<string, FactType>;

/**
 * What a definition may know of its occasion: facts for conditions, names for texts, lists for rows and repeated blocks. The server
 * builds an `Occasion` with exactly these from the survey's record.
 */
export const occasionVocabulary: Readonly<
  Record<
    OccasionKind,
    {
      readonly facts: Readonly<Record<string, FactType>>;
      readonly names: readonly string[];
      readonly lists: readonly string[];
    }
  >
> = {
  wave: { facts: { ...always, ...year }, names: ['year'], lists: ['focusAreas'] },
  session: {
    facts: { ...always, ...meeting },
    names: ['committee', 'committeeShort', 'session', 'place', 'dates'],
    lists: ['agendaItems'],
  },
  activity: {
    facts: { ...always, ...meeting, type: { type: 'code' }, topics: { type: 'list' } },
    names: ['title', 'place', 'dates', 'host'],
    lists: [],
  },
};

/** Lists whose codes mean the same on every occasion: an agenda's are numbered anew, the code of a focus area is never used again. */
export const lastingLists: readonly string[] = ['focusAreas'];
