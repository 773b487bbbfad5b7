import { isMissingReason, membersOf, type VariableTally } from '../results/tally.ts';
import { fewestInLine } from '../statistics/small-numbers.ts';
import type { Breakdown } from './breakdown.ts';
import { apart, isJoinedFrom, joinOf, type Grouping } from './grouping.ts';
import { answersIn, mergeSequence } from './merge-sequence.ts';
import { fewestToldApart } from './structural-audit.ts';

export type BreakdownGround = {
  /** The list of groups in its fixed order. */
  readonly groups: readonly string[];
  /** The group of each delegation. */
  readonly placed: ReadonlyMap<string, string>;
  readonly sizes: ReadonlyMap<string, number>;
  /** Of every item that is broken down, by variable. */
  readonly tallies: ReadonlyMap<string, VariableTally>;
  /** The variable that the lines are made from. */
  readonly headline: string;
  /** By variable, groupings that stand in reports of before lines were stored. */
  readonly inPrint?: ReadonlyMap<string, readonly Grouping[]>;
  /** The breakdown that is printed beside this one, and what of it is in print. */
  readonly beside?: Pick<BreakdownGround, 'inPrint'> & { readonly breakdown: Breakdown };
};

/**
 * The lines of a breakdown (methodology.md section 10, rule 1), made from the headline's valid answers: each has those of at
 * least twice `threshold` units. An item with fewer answers goes further along the same sequence, until its lines have as
 * many, are made of whole lines of what is in print, and with the breakdown beside tell nothing of fewer than `threshold`.
 *
 * `before`: what was stored. Whatever came since (a Member let in late, a correction, another threshold), lines are only
 * joined, for two groupings that cut across each other would be subtracted.
 */
export function settledBreakdown(ground: BreakdownGround, before: Breakdown | undefined, threshold: number): Breakdown {
  const placed = new Map([...ground.placed, ...(before?.placed ?? [])]);
  const steps = before ? stepsWith(before.steps, placed) : firstSteps(ground, threshold);
  const groups = steps.at(-1)?.flat() ?? [];
  const mayStand = (lines: Grouping, variable: string): boolean => {
    const units = unitsAnswering(ground.tallies.get(variable) ?? new Map());
    const answers = countBy(units, (unit) => placed.get(unit));
    return (
      lines.every((line) => answersIn(line, answers) >= fewestInLine(threshold)) &&
      (ground.inPrint?.get(variable) ?? []).every((grouping) => isJoinedFrom(lines, joinOf(groups, [grouping]))) &&
      isSafeBeside(ground, variable, units, { lines, placed, threshold })
    );
  };
  const most = (variable: string): number => (steps.find((step) => mayStand(step, variable)) ?? []).length || 1;
  const lines = Math.min(before?.lines ?? steps.length, most(ground.headline));
  const ofItems = [...ground.tallies.keys()].map((variable) => {
    return [variable, Math.min(before?.linesOfItem.get(variable) ?? lines, most(variable))] as const;
  });
  const linesOfItem = new Map([...(before?.linesOfItem ?? []), ...ofItems.filter(([, count]) => count < lines)]);
  return { placed, sizes: before?.sizes ?? ground.sizes, steps, lines, linesOfItem };
}

/** What was never printed need not be kept: the sequence begins with the lines of the survey, or what is in print. */
function firstSteps({ groups, placed, tallies, headline, inPrint }: BreakdownGround, threshold: number) {
  const printed = inPrint?.get(headline);
  const units = unitsAnswering(tallies.get(headline) ?? new Map());
  const answers = countBy(units, (unit) => placed.get(unit));
  const sequence = mergeSequence(printed ? joinOf(groups, printed) : apart(groups), answers);
  const enough = sequence.findIndex((lines) =>
    lines.every((line) => answersIn(line, answers) >= fewestInLine(threshold)),
  );
  return printed ? sequence : sequence.slice(enough < 0 ? -1 : enough);
}

/** A group that nobody was in when the lines were made stands with the last. */
function stepsWith(steps: readonly Grouping[], placed: ReadonlyMap<string, string>): readonly Grouping[] {
  const known = new Set(steps.at(-1)?.flat());
  const added = [...new Set(placed.values())].filter((group) => !known.has(group));
  return added.length === 0
    ? steps
    : steps.map((lines) => lines.with(lines.length - 1, [...(lines.at(-1) ?? []), ...added]));
}

type Tried = {
  readonly lines: Grouping;
  readonly placed: ReadonlyMap<string, string>;
  readonly threshold: number;
};

function isSafeBeside(
  { beside }: BreakdownGround,
  variable: string,
  units: readonly string[],
  { lines, placed, threshold }: Tried,
): boolean {
  if (beside === undefined || lines.length < 2) return true;
  const { breakdown, inPrint } = beside;
  const crossed = units.map((unit) => [breakdown.placed.get(unit), placed.get(unit)] as const);
  const printed = [...breakdown.steps.slice(0, 1), ...(inPrint?.get(variable) ?? [])];
  return printed.every((other) => fewestToldApart(crossed, other, lines) >= fewestInLine(threshold));
}

/** Members, or Members at an activity, with a valid answer. */
export const unitsAnswering = (tally: VariableTally): readonly string[] =>
  [...membersOf(tally)].flatMap(([unit, codes]) =>
    [...codes].some(([code, count]) => count > 0 && !isMissingReason(code)) ? [unit] : [],
  );

const countBy = (units: readonly string[], groupOf: (unit: string) => string | undefined) =>
  new Map([...Map.groupBy(units, (unit) => groupOf(unit) ?? '')].map(([group, all]) => [group, all.length]));
