import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import { settledBreakdown } from '../../../survey-definitions/disclosure/settled-breakdown.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { headline } from './measured.ts';

/** The lines of a survey of one question, as they are settled at its close. */
export function settledBy(
  tally: VariableTally,
  groups: readonly string[],
  groupOf: (member: string) => string,
  sizes: ReadonlyMap<string, number> = new Map(),
): Breakdowns {
  const placed = new Map([...tally.keys()].map((member) => [member, groupOf(member)]));
  const tallies = new Map([[headline.variable, tally]]);
  return {
    region: settledBreakdown({ groups, placed, sizes, tallies, headline: headline.variable }, undefined, 5),
  };
}
