import type { Answer } from '../language/answer.ts';
import { confirms, type CarryClaim, type CarryState } from './carry.ts';
import { isSame } from '../language/is-same.ts';

/** What is kept of one variable. `value` null: cleared. Revision 0 with null: nobody has answered it yet. */
export type KeptAnswer = {
  readonly value: Answer | null;
  readonly revision: number;
  readonly carry?: CarryState | null;
};

/** What somebody wants a variable to be, and the revision that they had before their eyes when they typed it. */
export type Change = {
  readonly variable: string;
  readonly value: Answer | null;
  readonly base: number;
  readonly carry?: CarryClaim;
};

export type MergedChange<Kept extends KeptAnswer> =
  /** It becomes the next revision. */
  | { readonly outcome: 'accepted' }
  /** It says what is kept already, whoever wrote that. */
  | { readonly outcome: 'unchanged'; readonly revision: number }
  /** Somebody wrote something else meanwhile. Nothing is overwritten: a person sees both values and chooses. */
  | { readonly outcome: 'conflict'; readonly theirs: Kept };

export const neverAnswered: KeptAnswer = { value: null, revision: 0 };

/**
 * The one rule by which many hands write one response: a change is accepted if it was made in sight of what is kept. The server decides
 * by it, and the browser knows by it beforehand.
 */
export function mergeChange<Kept extends KeptAnswer>(current: Kept, change: Change): MergedChange<Kept> {
  if (confirms(current, change)) return { outcome: 'accepted' };
  if (isSame(current.value, change.value)) return { outcome: 'unchanged', revision: current.revision };
  return change.base === current.revision ? { outcome: 'accepted' } : { outcome: 'conflict', theirs: current };
}
