import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { periodOf, periodText } from '../../../../survey-definitions/figures/period.ts';
import type { Period } from '../../../../survey-definitions/figures/period.ts';
import { recordedSeries } from '../../../../survey-definitions/figures/recorded-series.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Names, RecordedFigure } from '../../../shared/figure-types.ts';
import type { Failure } from '../../../shared/outcome.ts';
import { readTypedFigure } from './typed-figure.ts';
import type { TypedFigure } from './typed-figure.ts';

type Fields = { readonly [Name in keyof TypedFigure]: Signal<string> };

export type FigureSeriesModel = {
  readonly series: string;
  readonly isKnown: boolean;
  /** The latest period first, of one period the newest entry first. */
  readonly entries: ReadonlySignal<readonly RecordedFigure[]>;
  readonly names: ReadonlySignal<Names>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly fields: Fields;
  /** How the typed period is understood; undefined while it is not. */
  readonly period: ReadonlySignal<Period | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** The entry that is being corrected; null: a new one is entered. */
  readonly correcting: ReadonlySignal<RecordedFigure | null>;
  readonly done: ReadonlySignal<'recorded' | 'corrected' | 'withdrawn' | null>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly correct: (entry: RecordedFigure) => void;
  readonly stopCorrecting: () => void;
  readonly withdraw: (id: string) => Promise<void>;
};

/** One recorded series: every entry that was ever made, and the form for the next. */
export function createFigureSeries(api: Api, series: string): FigureSeriesModel {
  const entries = signal<readonly RecordedFigure[]>([]);
  const names = signal<Names>({});
  const [isLoaded, isBusy] = [signal(false), signal(false)];
  const failure = signal<Failure | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const correcting = signal<RecordedFigure | null>(null);
  const done = signal<'recorded' | 'corrected' | 'withdrawn' | null>(null);
  const fields = emptyFields();
  const load = async () => {
    const found = await api.figures();
    if (!found.ok) {
      failure.value = found.failure;
      return;
    }
    entries.value = found.value.figures.filter((figure) => figure.series === series);
    names.value = found.value.names;
    isLoaded.value = true;
    failure.value = null;
  };
  const begin = (entry: RecordedFigure | null) =>
    batch(() => {
      correcting.value = entry;
      problems.value = [];
      fill(fields, entry);
    });
  return {
    series,
    isKnown: recordedSeries.includes(series),
    entries,
    names,
    isLoaded,
    failure,
    fields,
    period: computed(() => periodOf(fields.period.value)),
    problems,
    isBusy,
    correcting,
    done,
    load,
    save: async () => {
      if (isBusy.value) return;
      done.value = null;
      const read = readTypedFigure(series, valuesOf(fields));
      problems.value = read.ok ? [] : read.problems;
      if (!read.ok) return;
      isBusy.value = true;
      const replaces = correcting.value?.id ?? null;
      const sent = await api.recordFigure(read.figure, replaces);
      isBusy.value = false;
      if (!sent.ok) {
        const found = sent.failure.problems.map((problem) => ({ ...problem, path: fieldOf(problem.path) }));
        if (found.some(({ path }) => path in fields)) problems.value = found;
        else failure.value = sent.failure;
        return;
      }
      begin(null);
      await load();
      done.value = replaces === null ? 'recorded' : 'corrected';
    },
    correct: (entry) => {
      done.value = null;
      begin(entry);
    },
    stopCorrecting: () => begin(null),
    withdraw: async (id) => {
      done.value = null;
      const sent = await api.withdrawFigure(id);
      if (!sent.ok) {
        failure.value = sent.failure;
        return;
      }
      if (correcting.value?.id === id) begin(null);
      await load();
      done.value = 'withdrawn';
    },
  };
}

/** The document's 'figure.period.to' is the form's 'period'. */
const fieldOf = (path: string): string => path.replace(/^figure\./, '').split('.')[0] ?? path;

const emptyFields = (): Fields => ({
  period: signal(''),
  value: signal(''),
  base: signal(''),
  operations: signal(''),
  members: signal(''),
  source: signal(''),
});

const valuesOf = (fields: Fields): TypedFigure => ({
  period: fields.period.value,
  value: fields.value.value,
  base: fields.base.value,
  operations: fields.operations.value,
  members: fields.members.value,
  source: fields.source.value,
});

const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function fill(fields: Fields, entry: RecordedFigure | null): void {
  fields.period.value = entry === null ? '' : periodText(entry.period);
  fields.value.value = textOf(entry?.value);
  fields.base.value = textOf(entry?.base);
  fields.operations.value = textOf(entry?.operations);
  fields.members.value = textOf(entry?.members);
  fields.source.value = entry?.source ?? '';
}
