import type { OfficialLanguage } from '../reference/language-entry.ts';
import type { Verdict, VerdictCode } from './verdict.ts';
import document from './verdict-words.json' with { type: 'json' };

/**
 * In the languages in which a verdict is decreed; others look it up by its code. One and other as in plurals of the language; `{count}`
 * of Members, `{margin}` and `{points}` are filled in.
 */
type Words = Readonly<Record<OfficialLanguage, string | { readonly one: string; readonly other: string }>>;

/**
 * The words of methodology.md section 8, to be used unaltered wherever a verdict is printed. `census-…` are of two waves
 * that everybody answered: 'from x1 of N1 to x2 of N2', or the change in points where several delegates speak for a
 * Member. In snapshots of format 1 it is in Members.
 */
export const verdictWords: Readonly<Record<VerdictCode | CensusWords, Words>> = document;

export type CensusWords =
  | 'census-from-to'
  | 'census-up'
  | 'census-down'
  | 'census-up-points'
  | 'census-down-points'
  | 'census-equal';

/** Which words say that everybody answered twice. */
export function censusKey({
  members,
  change,
  counts,
}: Pick<CensusVerdict, 'members' | 'change' | 'counts'>): CensusWords {
  if (counts) return 'census-from-to';
  if ((members ?? change) === 0) return 'census-equal';
  if (members === undefined) return change > 0 ? 'census-up-points' : 'census-down-points';
  return members > 0 ? 'census-up' : 'census-down';
}

type CensusVerdict = Extract<Verdict, { readonly code: 'census' }>;
