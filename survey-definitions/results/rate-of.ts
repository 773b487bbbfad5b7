import type { Item } from '../kinds/kinds.ts';
import { scaleNameOf } from '../kinds/on-scale.ts';
import type { Definition } from '../questionnaire/definition.ts';
import { satisfactionOf, type SatisfactionScale } from '../statistics/counts.ts';
import { delegateRate, memberRate, type Registered } from '../statistics/member-rate.ts';
import type { RateUnit, SatisfactionRate } from '../statistics/satisfaction-rate.ts';
import { scaleId } from './comparability.ts';
import { askedOf } from './asked-of.ts';
import { memberOf, membersOf, validCounts, type CodeCounts, type VariableTally } from './tally.ts';

/** Whose voices are counted, and of how many. */
export type Counting = {
  readonly unit: RateUnit;
  /** N, of Members or delegations. Delegates are of an unknown number: it is not used for them. */
  readonly population: number | null;
  /** What answers of delegates are worth follows from it; without it they have no interval. */
  readonly registered?: Registered | null;
};

/**
 * The rate of a rating or grid row from its tally, observers left out. Members: each one's delegates are folded into
 * one share, and a Member at several sessions or activities is one cluster (methodology.md section 1). Delegates:
 * satisfied / valid, without finite population, worth as many answers as their registration says.
 *
 * @throws RangeError if the tally holds a code that the scale has not
 */
export function rateOf(
  tally: VariableTally,
  scale: SatisfactionScale,
  { unit, population, registered }: Counting,
): SatisfactionRate {
  const members = membersOf(tally);
  // Over all at once, for its check that every code is one of the scale.
  const all = satisfactionOf({ codes: validCounts(members), missing: {} }, scale);
  if (unit === 'delegate') return delegateRate(all, registered);
  const rows = [...members].map(([delegation, codes]) => ({
    unit: delegation,
    member: memberOf(delegation),
    satisfied: countOf(codes, scale.satisfied),
    valid: countOf(codes, scale.codes),
  }));
  return memberRate(rows, askedOf(members, population) ?? undefined);
}

const countOf = (counts: CodeCounts, codes: readonly number[]): number =>
  codes.reduce((sum, code) => sum + (counts.get(String(code)) ?? 0), 0);

/** The scale on which an item is answered; null: on none. */
export function scaleOfItem(definition: Definition, item: Item): SatisfactionScale | null {
  const scale = scaleNameOf(item);
  return scale === undefined ? null : scaleOf(definition, { scale });
}

/** The scale of an item, with the id under which its figures are compared. */
export function scaleOf(definition: Definition, item: { readonly scale: string }): SatisfactionScale {
  const scale = definition.scales[item.scale];
  if (scale === undefined) throw new RangeError(`${definition.name} has no scale ${item.scale}`);
  return { id: scaleId(item.scale, scale), ...scale };
}
