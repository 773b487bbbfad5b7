import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { numericSeries } from '../../../survey-definitions/figures/recorded-series.ts';
import { planTargets } from '../../../survey-definitions/figures/target.ts';
import type { Target, TargetOperator } from '../../../survey-definitions/figures/target.ts';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { FocusArea, Names, RecordedTarget, Targets } from '../../shared/figure-types.ts';
import type { Failure } from '../../shared/outcome.ts';
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

export type TargetModel = {
  readonly rows: ReadonlySignal<readonly TargetRow[]>;
  readonly names: ReadonlySignal<Names>;
  readonly focusAreas: ReadonlySignal<readonly FocusArea[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly fields: TargetFields;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly done: ReadonlySignal<'recorded' | 'withdrawn' | null>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
};

/** The aim of every series that is a number, where it comes from, and the form for a new decision. */
export function createTargets(api: Api, now: () => Date): TargetModel {
  const found = signal<Targets | null>(null);
  const focusAreas = signal<readonly FocusArea[]>([]);
  const failure = signal<Failure | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const isBusy = signal(false);
  const done = signal<'recorded' | 'withdrawn' | null>(null);
  const today = now().toISOString().slice(0, 10);
  const fields = emptyFields();
  const load = async () => {
    const [targets, areas] = await Promise.all([api.targets(), api.focusAreas()]);
    if (!targets.ok) failure.value = targets.failure;
    else if (!areas.ok) failure.value = areas.failure;
    else {
      found.value = targets.value;
      focusAreas.value = areas.value;
      failure.value = null;
    }
  };
  return {
    rows: computed(() => numericSeries.map((series) => rowOf(series, found.value?.targets ?? [], today))),
    names: computed(() => found.value?.names ?? {}),
    focusAreas,
    isLoaded: computed(() => found.value !== null),
    failure,
    fields,
    problems,
    isBusy,
    done,
    load,
    save: async () => {
      if (isBusy.value) return;
      done.value = null;
      const read = readTypedTarget(valuesOf(fields));
      problems.value = read.ok ? [] : read.problems;
      if (!read.ok) return;
      isBusy.value = true;
      const sent = await api.decideTarget(read.target);
      isBusy.value = false;
      if (!sent.ok) {
        if (sent.failure.code === 'invalid') problems.value = sent.failure.problems;
        else failure.value = sent.failure;
        return;
      }
      fields.value.value = '';
      fields.source.value = '';
      await load();
      done.value = 'recorded';
    },
    withdraw: async (id) => {
      done.value = null;
      const sent = await api.withdrawTarget(id);
      if (sent.ok) {
        await load();
        done.value = 'withdrawn';
      } else failure.value = sent.failure;
    },
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
