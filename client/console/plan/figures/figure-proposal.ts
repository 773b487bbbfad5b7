import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Activity } from '../../../../server/plan/activities/activity-contract.ts';
import type { RecordedMeasure } from '../../../../server/plan/measures/measure-contract.ts';
import { activityRuleOf, proposeFromActivities } from '../../../../survey-definitions/figures/activities.ts';
import type { ActivityRule } from '../../../../survey-definitions/figures/activities.ts';
import { isProposedFromMeasures, proposeCompletion } from '../../../../survey-definitions/figures/measures.ts';
import type { Period } from '../../../../survey-definitions/figures/period.ts';
import type { Proposal } from '../../../../survey-definitions/figures/proposal.ts';
import { monthsOfReportingYear, reportingYearOf } from '../../../../survey-definitions/figures/reporting-year.ts';
import { firstPlan } from '../../../../survey-definitions/kpis.ts';
import type { Api } from '../../../shared/api.ts';

/** What the lists of the Secretariat say a figure is, with what it was counted from. */
export type ProposedFigure =
  | { readonly from: 'measures'; readonly found: Proposal<RecordedMeasure> }
  | { readonly from: ActivityRule; readonly found: Proposal<Activity> };

export type FigureProposal = {
  /** null: nothing is proposed for this series, or its list is not to be had: the figure is recorded all the same. */
  readonly proposed: ReadonlySignal<ProposedFigure | null>;
  readonly load: () => Promise<void>;
};

/** For the period that is typed; while there is none for the last reporting year that has ended. */
export function createFigureProposal(
  api: Api,
  series: string,
  typed: ReadonlySignal<Period | undefined>,
  now: () => Date,
): FigureProposal {
  const proposeFor = signal<((period: Period) => ProposedFigure) | null>(null);
  const period = computed(() => typed.value ?? lastYear(now()));
  const rule = activityRuleOf(series);
  const loadMeasures = async () => {
    const asked = await api.measures();
    if (!asked.ok) return;
    const inForce = asked.value.measures.filter(({ state }) => state === 'in-force');
    proposeFor.value = (of) => ({ from: 'measures', found: proposeCompletion(series, inForce, of) });
  };
  const loadActivities = async (from: ActivityRule) => {
    const asked = await api.activities();
    if (!asked.ok) return;
    const { activities } = asked.value;
    proposeFor.value = (of) => ({ from, found: proposeFromActivities(from, activities, of) });
  };
  return {
    proposed: computed(() => proposeFor.value?.(period.value) ?? null),
    load: async () => {
      if (isProposedFromMeasures(series)) await loadMeasures();
      if (rule !== undefined) await loadActivities(rule);
    },
  };
}

function lastYear(now: Date): Period {
  const month = firstPlan.reportingYearFrom;
  return monthsOfReportingYear(reportingYearOf(now.toISOString(), month) - 1, month);
}
