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
 * that everybody answered; the change is in Members, or in points where several delegates speak for a Member.
 */
export const verdictWords: Readonly<Record<VerdictCode | CensusWords, Words>> = document;

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
