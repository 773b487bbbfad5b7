import type { Verdict, VerdictCode } from './verdict.ts';

/** The languages in which a verdict is decreed; other languages look it up by its code. */
type VerdictLanguage = 'en' | 'fr';

/** One and other as in plurals of the language; `{count}` of Members, `{margin}` and `{points}` are filled in. */
type Words = Readonly<Record<VerdictLanguage, string | { readonly one: string; readonly other: string }>>;

/**
 * The words of methodology.md section 8, to be used unaltered wherever a verdict is printed. `census-…` are of two waves
 * that everybody answered; the change is in Members, or in points where several delegates speak for a Member.
 */
export const verdictWords: Readonly<Record<VerdictCode | CensusWords, Words>> = {
  improved: { en: 'improved', fr: 'en hausse' },
  declined: { en: 'declined', fr: 'en baisse' },
  maintained: { en: 'maintained (within ±{margin} points)', fr: 'maintenu (à {margin} points près)' },
  'at-least-maintained': { en: 'at least maintained', fr: 'au moins maintenu' },
  'not-established': { en: 'change not established', fr: 'évolution non établie' },
  'census-up': {
    en: { one: '{count} more Member satisfied', other: '{count} more Members satisfied' },
    fr: { one: '{count} Membre satisfait de plus', other: '{count} Membres satisfaits de plus' },
  },
  'census-down': {
    en: { one: '{count} fewer Member satisfied', other: '{count} fewer Members satisfied' },
    fr: { one: '{count} Membre satisfait de moins', other: '{count} Membres satisfaits de moins' },
  },
  'census-up-points': {
    en: { one: 'up by {points} point', other: 'up by {points} points' },
    fr: { one: '{points} point de plus', other: '{points} points de plus' },
  },
  'census-down-points': {
    en: { one: 'down by {points} point', other: 'down by {points} points' },
    fr: { one: '{points} point de moins', other: '{points} points de moins' },
  },
  'census-equal': { en: 'unchanged', fr: 'inchangé' },
};

export type CensusWords = 'census-up' | 'census-down' | 'census-up-points' | 'census-down-points' | 'census-equal';

/**
 * Which words say that everybody answered twice. `members`, more or fewer, decide: where N has changed, the rate may
 * fall while more Members are satisfied, and it is Members that are counted.
 */
export function censusKey({ members, change }: Pick<CensusVerdict, 'members' | 'change'>): CensusWords {
  if ((members ?? change) === 0) return 'census-equal';
  if (members === undefined) return change > 0 ? 'census-up-points' : 'census-down-points';
  return members > 0 ? 'census-up' : 'census-down';
}

type CensusVerdict = Extract<Verdict, { readonly code: 'census' }>;
