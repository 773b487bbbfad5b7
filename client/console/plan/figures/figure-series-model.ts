import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { periodOf, periodText } from '../../../../survey-definitions/figures/period.ts';
import type { Period } from '../../../../survey-definitions/figures/period.ts';
import { recordedSeries } from '../../../../survey-definitions/figures/recorded-series.ts';
import type { Api } from '../../../shared/api.ts';
import type { NewFigure, Names, RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { percentOf } from '../../../../survey-definitions/figures/proposal.ts';
import { createFigureProposal } from './figure-proposal.ts';
import type { FigureProposal } from './figure-proposal.ts';
import { readTypedFigure } from './typed-figure.ts';
import type { TypedFigure } from './typed-figure.ts';

const emptyFields = () => ({
  period: field('period', 'figure.period', ''),
  value: field('value', 'figure.value', ''),
  base: field('base', 'figure.base', ''),
  operations: field('operations', 'figure.operations', ''),
  members: field('members', 'figure.members', ''),
  source: field('source', 'baselines.column.source', ''),
});
type Done = 'recorded' | 'corrected' | 'withdrawn';

export type FigureSeriesModel = FormState<ReturnType<typeof emptyFields>, Done> & {
  readonly series: string;
  readonly isKnown: boolean;
  /** The latest period first, of one period the newest entry first. */
  readonly entries: ReadonlySignal<readonly RecordedFigure[]>;
  readonly names: ReadonlySignal<Names>;
  readonly isLoaded: ReadonlySignal<boolean>;
  /** How the typed period is understood; undefined while it is not. */
  readonly period: ReadonlySignal<Period | undefined>;
  /** The entry that is being corrected; null: a new one is entered. */
  readonly correcting: ReadonlySignal<RecordedFigure | null>;
  readonly proposed: FigureProposal['proposed'];
  /** Fills in what is proposed; `source`: the words for it, where nobody has typed others. */
  readonly takeOver: (source: string) => void;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly correct: (entry: RecordedFigure) => void;
  readonly stopCorrecting: () => void;
  readonly withdraw: (id: string) => Promise<void>;
};

/** One recorded series: every entry that was ever made, and the form for the next. */
export function createFigureSeries(api: Api, series: string, now: () => Date): FigureSeriesModel {
  const entries = signal<readonly RecordedFigure[]>([]);
  const names = signal<Names>({});
  const isLoaded = signal(false);
  const correcting = signal<RecordedFigure | null>(null);
  const form = createForm<TypedFigure, NewFigure, Done>(emptyFields(), (typed) => {
    const read = readTypedFigure(series, typed);
    return read.ok ? read.figure : read.problems;
  });
  const period = computed(() => periodOf(form.fields.period.value));
  const proposal = createFigureProposal(api, series, period, now);
  const readEntries = () =>
    form.read(api.figures(), (found) => {
      entries.value = found.figures.filter((figure) => figure.series === series);
      names.value = found.names;
      isLoaded.value = true;
    });
  const load = async () => {
    await Promise.all([readEntries(), proposal.load()]);
  };
  const begin = (entry: RecordedFigure | null) => {
    correcting.value = entry;
    form.begin(entry === null ? undefined : typedOf(entry));
  };
  return {
    ...form,
    series,
    isKnown: recordedSeries.includes(series),
    entries,
    names,
    isLoaded,
    period,
    correcting,
    proposed: proposal.proposed,
    takeOver: (source) => {
      const found = proposal.proposed.value?.found;
      const percent = found && percentOf(found);
      if (found === undefined || percent === undefined) return;
      const { fields } = form;
      fields.period.value = periodText(found.period);
      fields.value.value = String(percent);
      fields.base.value = String(found.base);
      fields.source.value ||= source;
    },
    load,
    save: () =>
      form.submit(
        async (figure) => atFields(await api.recordFigure(figure, correcting.value?.id ?? null)),
        async () => {
          const done = correcting.value === null ? 'recorded' : 'corrected';
          begin(null);
          await load();
          form.done.value = done;
        },
      ),
    correct: begin,
    stopCorrecting: () => begin(null),
    withdraw: (id) =>
      form.attempt(
        () => api.withdrawFigure(id),
        async () => {
          if (correcting.value?.id === id) begin(null);
          await load();
          form.done.value = 'withdrawn';
        },
      ),
  };
}

/** The document's 'figure.period.to' is the form's 'period'. */
function atFields<Value>(sent: Outcome<Value>): Outcome<Value> {
  if (sent.ok) return sent;
  const pathOf = (path: string) => path.replace(/^figure\.(\w+).*/, '$1');
  const problems = sent.failure.problems.map((problem) => ({ ...problem, path: pathOf(problem.path) }));
  return { ok: false, failure: { ...sent.failure, problems } };
}

const textOf = (value: number | null): string => (value === null ? '' : String(value));

const typedOf = ({ period, value, base, operations, members, source }: RecordedFigure): TypedFigure => ({
  period: periodText(period),
  value: textOf(value),
  base: textOf(base),
  operations: textOf(operations),
  members: textOf(members),
  source,
});
