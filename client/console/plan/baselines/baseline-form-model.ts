import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { RateUnit } from '../../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { Api } from '../../../shared/api.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type { BaselineInput } from '../../../shared/results-types.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';
import { typedPercent } from '../../blocks/form/typed-percent.ts';

/** Fields as typed. What is left empty is recorded as not known, never as zero. */
export type BaselineFields = {
  readonly series: Signal<string>;
  readonly rate: Signal<string>;
  readonly n: Signal<string>;
  readonly population: Signal<string>;
  readonly unit: Signal<RateUnit | ''>;
  readonly scale: Signal<string>;
  readonly wording: Signal<string>;
  readonly measuredOn: Signal<string>;
  readonly source: Signal<string>;
};

export type BaselineForm = BaselineFields & {
  readonly input: ReadonlySignal<BaselineInput>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly save: () => Promise<void>;
};

export function createBaselineForm(api: Api, onSaved: (series: string) => Promise<void>): BaselineForm {
  const fields = {
    series: signal(''),
    rate: signal(''),
    n: signal(''),
    population: signal(''),
    unit: signal<RateUnit | ''>(''),
    scale: signal(''),
    wording: signal(''),
    measuredOn: signal(''),
    source: signal(''),
  };
  const input = computed(() => inputOf(fields));
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  const clear = () => {
    for (const field of Object.values(fields)) field.value = '';
  };
  return {
    ...fields,
    input,
    problems,
    failure,
    isBusy,
    save: async () => {
      if (isBusy.value) return;
      problems.value = problemsOf(fields, input.value);
      failure.value = null;
      if (problems.value.length > 0) return;
      isBusy.value = true;
      const saved = await api.createBaseline(input.value);
      isBusy.value = false;
      if (!saved.ok && saved.failure.code === 'invalid') problems.value = saved.failure.problems;
      else if (!saved.ok) failure.value = saved.failure;
      else {
        const { series } = input.value;
        clear();
        await onSaved(series);
      }
    },
  };
}

function inputOf(fields: BaselineFields): BaselineInput {
  return {
    series: fields.series.value,
    rate: typedPercent(fields.rate.value) ?? 0,
    n: wholeNumber(fields.n.value) ?? null,
    population: wholeNumber(fields.population.value) ?? null,
    unit: fields.unit.value || null,
    scale: known(fields.scale.value),
    wording: known(fields.wording.value),
    measuredOn: fields.measuredOn.value,
    source: fields.source.value.trim(),
  };
}

const known = (text: string) => (text.trim() === '' ? null : text.trim());

function problemsOf(fields: BaselineFields, input: BaselineInput): readonly Problem[] {
  const isFilled = (text: string) => text.trim() !== '';
  const counts = (['n', 'population'] as const).filter((name) => isFilled(fields[name].value) && input[name] === null);
  const isNoRate = isFilled(fields.rate.value) && typedPercent(fields.rate.value) === undefined;
  return [
    ...missingFields('', {
      series: input.series,
      rate: fields.rate.value.trim(),
      measuredOn: input.measuredOn,
      source: input.source,
    }),
    ...(isNoRate ? [{ path: 'rate', code: 'not-a-percentage' }] : []),
    ...counts.map((path) => ({ path, code: 'not-a-count' })),
    ...((input.n ?? 0) > (input.population ?? Infinity) ? [{ path: 'n', code: 'n-above-population' }] : []),
  ];
}
