import { rulesOf } from '../kinds/kinds.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { RateUnit } from '../statistics/satisfaction-rate.ts';
import { membersOf, observersOf, type VariableTally } from './tally.ts';

/** Who sent forms. A response rate is `members` of N; forms of delegates are not. */
export type Respondents = {
  /** Members with at least one form; null where the delegation is not asked. */
  readonly members: number | null;
  /** Forms of Members' delegates. */
  readonly forms: number;
  readonly observerForms: number;
};

/** Counted by one variable that tallies each form exactly once, answered or not; null where no variable does. */
export function respondentsIn(
  { variables }: Questionnaire,
  tallies: ReadonlyMap<string, VariableTally>,
  unit: RateUnit,
): Respondents | null {
  const counting = [...variables.values()].find((variable) => rulesOf(variable).gives === 'code');
  if (counting === undefined) return null;
  const tally = tallies.get(counting.name) ?? new Map();
  const members = membersOf(tally);
  return {
    members: unit === 'member' ? members.size : null,
    forms: formsIn(members),
    observerForms: formsIn(observersOf(tally)),
  };
}

const formsIn = (tally: VariableTally): number =>
  [...tally.values()].flatMap((codes) => [...codes.values()]).reduce((sum, count) => sum + count, 0);
