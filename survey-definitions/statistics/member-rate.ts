import type { MemberUnits } from './effective-number.ts';
import { countedRate, rateOfMembers } from './satisfaction-rate.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * Answers to one item: how many are valid and how many of them satisfied. Rows of the same `unit` are added up: a Member
 * or, in a year of sessions or activities, a Member at one of them, so that a large one does not drown the others.
 */
export type UnitAnswers = {
  readonly member: string;
  /** Absent: the Member itself. */
  readonly unit?: string | undefined;
  readonly satisfied: number;
  readonly valid: number;
};

/**
 * The KPI rate by Member (methodology.md sections 1 and 5): a unit's value is the satisfied share of the valid answers of
 * its delegates, the rate is the mean of these values over units with a valid answer, the Member, who may stand behind
 * several units, is the cluster of its interval. Leave observers out. Of one answer each this is the plain rate with
 * Wilson's interval. `population` is the number of units (delegations) that might have answered.
 *
 * The order of the rows does not matter, to the last bit.
 */
export function memberRate(rows: readonly UnitAnswers[], population?: number): SatisfactionRate {
  const units = [...byUnit(rows).values()].filter(({ valid }) => valid > 0);
  const members = new Map<string, MemberUnits>();
  for (const [member, own] of Map.groupBy(units, (unit) => unit.member)) {
    const shares = own.map(({ satisfied, valid }) => satisfied / valid).toSorted((a, b) => a - b);
    members.set(member, { units: shares.length, satisfied: shares.reduce((sum, share) => sum + share, 0) });
  }
  const answers = units.reduce((sum, { valid }) => sum + valid, 0);
  return rateOfMembers(members, { unit: 'member', answers, population });
}

/** The delegations and delegates that registered: how many delegates speak for a Member on average. */
export type Registered = { readonly delegations: number; readonly delegates: number };

/** null: where one of the two is not known, neither says anything. */
export const registeredOf = (survey: {
  readonly population: number | null;
  readonly delegates?: number | null | undefined;
}): Registered | null =>
  survey.population === null || typeof survey.delegates !== 'number'
    ? null
    : { delegations: survey.population, delegates: survey.delegates };

/**
 * The rate by delegate, for surveys that do not ask for the delegation: satisfied / valid. Delegates of one Member are
 * not independent: n_eff = valid * delegations / delegates registered, and no interval where these are not known
 * (methodology.md section 1).
 */
export function delegateRate(
  { satisfied, valid }: { readonly satisfied: number; readonly valid: number },
  registered?: Registered | null,
): SatisfactionRate {
  const effective = registered ? valid * Math.min(1, registered.delegations / registered.delegates) : null;
  return countedRate(satisfied, { unit: 'delegate', n: valid, effective, answers: valid, population: undefined });
}

function byUnit(rows: readonly UnitAnswers[]): ReadonlyMap<string, UnitAnswers> {
  const units = new Map<string, UnitAnswers>();
  for (const { member, unit = member, satisfied, valid } of rows) {
    const before = units.get(unit);
    units.set(unit, {
      unit,
      member,
      satisfied: (before?.satisfied ?? 0) + satisfied,
      valid: (before?.valid ?? 0) + valid,
    });
  }
  return units;
}
