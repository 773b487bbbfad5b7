import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { numericSeriesOf } from '../../../../survey-definitions/figures/recorded-series.ts';
import { kpisWith, planTargets } from '../../../../survey-definitions/kpis.ts';
import type { Target, TargetOperator } from '../../../../survey-definitions/figures/target.ts';
import type { Api } from '../../../shared/api.ts';
import type { ListedTarget } from '../../../../server/plan/targets/target-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import { createDecisions } from './decisions-model.ts';
import type { DecisionsModel } from './decisions-model.ts';
import { codesOf } from '../figures/series-words.ts';
import { holdingOn } from '../figures/holding-on.ts';
import { readTypedTarget } from './typed-target.ts';

export type TargetRow = {
  readonly series: string;
  /** What holds today: decided, else of the plan. */
  readonly target: Target | undefined;
  readonly decided: ListedTarget | undefined;
  /** Every decision about the series, the latest day first. */
  readonly history: readonly ListedTarget[];
};

const emptyFields = () => ({
  series: field('series', 'figures.column.series', ''),
  operator: field<TargetOperator>('operator', 'targets.operator', '>='),
  value: field('value', 'targets.value', ''),
  validFrom: field('validFrom', 'targets.valid-from', ''),
  source: field('source', 'baselines.column.source', ''),
});

export type TargetModel = DecisionsModel<ReturnType<typeof emptyFields>> & {
  readonly rows: ReadonlySignal<readonly TargetRow[]>;
};

/** The aim of every series that is a number, where it comes from, and the form for a new decision. */
export function createTargets(api: Api, now: () => Date): TargetModel {
  const today = now().toISOString().slice(0, 10);
  const register = {
    list: () => api.targets(),
    read: readTypedTarget,
    enter: api.decideTarget,
    withdraw: api.withdrawTarget,
  };
  const { found, ...decisions } = createDecisions(api, register, emptyFields(), { value: '', source: '' });
  return {
    ...decisions,
    rows: computed(() =>
      numericSeriesOf(kpisWith(codesOf(decisions.focusAreas.value))).map((series) =>
        rowOf(series, found.value?.targets ?? [], today),
      ),
    ),
  };
}

function rowOf(series: string, targets: readonly ListedTarget[], today: string): TargetRow {
  const decided = holdingOn(targets, series, today);
  const history = targets.filter((target) => target.series === series);
  return { series, target: decided ?? planTargets.get(series), decided, history };
}
