import { summaryOf } from './mean-interval.ts';
import { countedRate, foldedRate } from './satisfaction-rate.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * Answers to one item: how many are valid and how many of them satisfied. Rows of the same `member` are added up;
 * for capacity building `member` identifies a Member at an activity, so that a large workshop does not drown others.
 */
export type MemberAnswers = { readonly member: string; readonly satisfied: number; readonly valid: number };

/**
 * The KPI rate by Member (methodology.md section 1): a Member's value is the satisfied share of the valid answers of
 * its delegates, the rate is the mean of these values over Members with a valid answer. Leave observers out.
 *
 * When every Member has exactly one valid answer this is the plain rate with its Wilson interval. Otherwise the
 * interval is t over the shares, except where all shares are equal: they have no spread to go by, and a point would
 * claim certainty, so Wilson on the number of Members is used, which no spread of values in [0, 1] with that mean
 * exceeds. `population` is the number of Members (or delegations) that might have answered.
 *
 * The order of the rows does not matter, to the last bit.
 */
export function memberRate(rows: readonly MemberAnswers[], population?: number): SatisfactionRate {
  const members = [...byMember(rows).values()].filter(({ valid }) => valid > 0);
  const input = { unit: 'member', n: members.length, answers: total(members, 'valid'), population } as const;
  if (input.answers === input.n) return countedRate(total(members, 'satisfied'), input);

  const shares = members.map(({ satisfied, valid }) => satisfied / valid);
  const summary = summaryOf(shares);
  if (summary?.sd === undefined || Math.min(...shares) === Math.max(...shares)) {
    return countedRate((shares[0] ?? 0) * input.n, input);
  }
  return foldedRate(summary.mean, summary.sd, input);
}

/**
 * The rate by delegate, for surveys that do not ask for the delegation: satisfied / valid with its Wilson interval.
 * `population` only where the number of delegates is known; the number of delegations is not it.
 */
export function delegateRate(
  answers: { readonly satisfied: number; readonly valid: number },
  population?: number,
): SatisfactionRate {
  const { satisfied, valid } = answers;
  return countedRate(satisfied, { unit: 'delegate', n: valid, answers: valid, population });
}

function byMember(rows: readonly MemberAnswers[]): ReadonlyMap<string, MemberAnswers> {
  const members = new Map<string, MemberAnswers>();
  for (const { member, satisfied, valid } of rows) {
    const before = members.get(member);
    members.set(member, {
      member,
      satisfied: (before?.satisfied ?? 0) + satisfied,
      valid: (before?.valid ?? 0) + valid,
    });
  }
  return members;
}

function total(members: readonly MemberAnswers[], count: 'satisfied' | 'valid'): number {
  return members.reduce((sum, member) => sum + member[count], 0);
}
