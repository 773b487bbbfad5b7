import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { defaultMarginPoints } from '../../../survey-definitions/figures/margin.ts';
import { satisfactionSeries } from '../../../survey-definitions/kpis.ts';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { FocusArea, Margins, Names, RecordedMargin } from '../../shared/figure-types.ts';
import type { Failure } from '../../shared/outcome.ts';
import { holdingOn } from './decisions.ts';
import { readTypedMargin } from './typed-target.ts';

export type MarginRow = {
  readonly series: string;
  /** For what is opened today. */
  readonly points: number;
  readonly decided: RecordedMargin | undefined;
  readonly history: readonly RecordedMargin[];
};

export type MarginFields = {
  readonly series: Signal<string>;
  readonly points: Signal<string>;
  readonly validFrom: Signal<string>;
  readonly source: Signal<string>;
};

export type MarginModel = {
  readonly rows: ReadonlySignal<readonly MarginRow[]>;
  readonly names: ReadonlySignal<Names>;
  readonly focusAreas: ReadonlySignal<readonly FocusArea[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly fields: MarginFields;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly done: ReadonlySignal<'recorded' | 'withdrawn' | null>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
};

/** By how many points each rate may move and still count as maintained. */
export function createMargins(api: Api, now: () => Date): MarginModel {
  const found = signal<Margins | null>(null);
  const focusAreas = signal<readonly FocusArea[]>([]);
  const failure = signal<Failure | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const isBusy = signal(false);
  const done = signal<'recorded' | 'withdrawn' | null>(null);
  const today = now().toISOString().slice(0, 10);
  const fields: MarginFields = { series: signal(''), points: signal(''), validFrom: signal(''), source: signal('') };
  const load = async () => {
    const [margins, areas] = await Promise.all([api.margins(), api.focusAreas()]);
    if (!margins.ok) failure.value = margins.failure;
    else if (!areas.ok) failure.value = areas.failure;
    else {
      found.value = margins.value;
      focusAreas.value = areas.value;
      failure.value = null;
    }
  };
  return {
    rows: computed(() => satisfactionSeries.map((series) => rowOf(series, found.value, today))),
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
      const read = readTypedMargin({
        series: fields.series.value,
        points: fields.points.value,
        validFrom: fields.validFrom.value,
        source: fields.source.value,
      });
      problems.value = read.ok ? [] : read.problems;
      if (!read.ok) return;
      isBusy.value = true;
      const sent = await api.fixMargin(read.margin);
      isBusy.value = false;
      if (!sent.ok) {
        if (sent.failure.problems.some(({ path }) => path in fields)) problems.value = sent.failure.problems;
        else failure.value = sent.failure;
        return;
      }
      fields.points.value = '';
      fields.source.value = '';
      await load();
      done.value = 'recorded';
    },
    withdraw: async (id) => {
      done.value = null;
      const sent = await api.withdrawMargin(id);
      if (sent.ok) {
        await load();
        done.value = 'withdrawn';
      } else failure.value = sent.failure;
    },
  };
}

function rowOf(series: string, found: Margins | null, today: string): MarginRow {
  const margins = found?.margins ?? [];
  const decided = holdingOn(margins, series, today);
  const history = margins.filter((margin) => margin.series === series);
  return { series, points: decided?.points ?? found?.default ?? defaultMarginPoints, decided, history };
}
