import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { numericSeries } from '../../../../survey-definitions/figures/recorded-series.ts';
import { planTargets } from '../../../../survey-definitions/figures/target.ts';
import type { Target, TargetOperator } from '../../../../survey-definitions/figures/target.ts';
import type { Api } from '../../../shared/api.ts';
import type { RecordedTarget } from '../../../shared/figure-types.ts';
import { createDecisions } from './decisions-model.ts';
import type { DecisionsModel } from './decisions-model.ts';
import { holdingOn } from './decisions.ts';
import { readTypedTarget } from './typed-target.ts';

export type TargetRow = {
  readonly series: string;
  /** What holds today: decided, else of the plan. */
  readonly target: Target | undefined;
  readonly decided: RecordedTarget | undefined;
  /** Every decision about the series, the latest day first. */
  readonly history: readonly RecordedTarget[];
};

export type TargetFields = {
  readonly series: Signal<string>;
  readonly operator: Signal<TargetOperator>;
  readonly value: Signal<string>;
  readonly validFrom: Signal<string>;
  readonly source: Signal<string>;
};

export type TargetModel = DecisionsModel & {
  readonly rows: ReadonlySignal<readonly TargetRow[]>;
  readonly fields: TargetFields;
};

/** The aim of every series that is a number, where it comes from, and the form for a new decision. */
export function createTargets(api: Api, now: () => Date): TargetModel {
  const today = now().toISOString().slice(0, 10);
  const fields = emptyFields();
  const register = {
    list: () => api.targets(),
    read: () => readTypedTarget(valuesOf(fields)),
    enter: api.decideTarget,
    withdraw: api.withdrawTarget,
  };
  const { found, ...decisions } = createDecisions(api, register, fields, [fields.value, fields.source]);
  return {
    ...decisions,
    rows: computed(() => numericSeries.map((series) => rowOf(series, found.value?.targets ?? [], today))),
    fields,
  };
}

function rowOf(series: string, targets: readonly RecordedTarget[], today: string): TargetRow {
  const decided = holdingOn(targets, series, today);
  const history = targets.filter((target) => target.series === series);
  return { series, target: decided ?? planTargets.get(series), decided, history };
}

const emptyFields = (): TargetFields => ({
  series: signal(''),
  operator: signal<TargetOperator>('>='),
  value: signal(''),
  validFrom: signal(''),
  source: signal(''),
});

const valuesOf = (fields: TargetFields) => ({
  series: fields.series.value,
  operator: fields.operator.value,
  value: fields.value.value,
  validFrom: fields.validFrom.value,
  source: fields.source.value,
});
