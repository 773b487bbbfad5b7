import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RecordedMeasure } from '../../../../server/plan/measures/measure-contract.ts';
import { isProposedFromMeasures, proposeCompletion } from '../../../../survey-definitions/figures/measures.ts';
import type { Period } from '../../../../survey-definitions/figures/period.ts';
import type { Proposal } from '../../../../survey-definitions/figures/proposal.ts';
import { monthsOfReportingYear, reportingYearOf } from '../../../../survey-definitions/figures/reporting-year.ts';
import { firstPlan } from '../../../../survey-definitions/kpis.ts';
import type { Api } from '../../../shared/api.ts';
import type { Outcome } from '../../../shared/outcome.ts';

/** What the lists of the Secretariat say a figure is, with what it was counted from. */
export type ProposedFigure = { readonly from: 'measures'; readonly found: Proposal<RecordedMeasure> };

export type FigureProposal = {
  /** null: nothing is proposed for this series, or its list is not read yet. */
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
  const measures = signal<readonly RecordedMeasure[] | null>(null);
  const period = computed(() => typed.value ?? lastYear(now()));
  return {
    proposed: computed(() =>
      measures.value === null
        ? null
        : { from: 'measures', found: proposeCompletion(series, measures.value, period.value) },
    ),
    load: async () => {
      if (!isProposedFromMeasures(series)) return;
      measures.value = inForce(await api.measures(), ({ measures: found }) => found);
    },
  };
}

/** null: not to be had. What is proposed is a help: without it the figure is recorded all the same. */
const inForce = <Value, Entry extends { readonly state: string }>(
  asked: Outcome<Value>,
  entriesOf: (value: Value) => readonly Entry[],
): readonly Entry[] | null => (asked.ok ? entriesOf(asked.value).filter(({ state }) => state === 'in-force') : null);

function lastYear(now: Date): Period {
  const month = firstPlan.reportingYearFrom;
  return monthsOfReportingYear(reportingYearOf(now.toISOString(), month) - 1, month);
}
