import type { Period } from './period.ts';
import { isInPeriod, propose } from './proposal.ts';
import type { Proposal, Standing } from './proposal.ts';

/** What the register says of a capacity-building activity. null is not known: never no, never 0. */
export type ActivityFacts = {
  readonly alignedWithPlan: boolean | null;
  readonly experts: number | null;
  /** Of the experts, those that are accredited or recognized. */
  readonly accreditedExperts: number | null;
  /** CHF */
  readonly cost: number | null;
};

export type RegisteredActivity = ActivityFacts & {
  /** ISO day: the activity belongs to the period in which it ends. */
  readonly endsOn: string;
};

type Rule = {
  readonly standingOf: (activity: ActivityFacts) => Standing;
  readonly weigh: (activity: ActivityFacts) => number;
};

const standing = (value: boolean | null): Standing => (value === null ? 'unknown' : value ? 'counts' : 'counts-not');

/** How the register gives the figures of the Plan's third function; series outlive plans. */
const rules = {
  alignment: { standingOf: ({ alignedWithPlan }) => standing(alignedWithPlan), weigh: () => 1 },
  // Led by accredited or recognized experts: one of them at least.
  experts: {
    standingOf: ({ accreditedExperts }) => standing(accreditedExperts === null ? null : accreditedExperts > 0),
    weigh: () => 1,
  },
  // Of what is known to have been spent: without the cost, or whether it was in line, an activity is on neither side.
  funds: {
    standingOf: ({ alignedWithPlan, cost }) => standing(cost === null ? null : alignedWithPlan),
    weigh: ({ cost }) => cost ?? 0,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type ActivityRule = keyof typeof rules;

const ruleOfSeries: Readonly<Record<string, ActivityRule>> = {
  'SP3.alignment': 'alignment',
  'SP3.accredited-delivery': 'experts',
  'SP3.funds': 'funds',
};

/** undefined: the figure of the series is not proposed from activities. */
export const activityRuleOf = (series: string): ActivityRule | undefined =>
  Object.hasOwn(ruleOfSeries, series) ? ruleOfSeries[series] : undefined;

/** The percentage that the activities of a period give; funds in CHF. */
export function proposeFromActivities<Entry extends RegisteredActivity>(
  rule: ActivityRule,
  activities: readonly Entry[],
  period: Period,
): Proposal<Entry> {
  const { standingOf, weigh } = rules[rule];
  return propose(
    period,
    activities.filter(({ endsOn }) => isInPeriod(endsOn, period)),
    standingOf,
    weigh,
  );
}
