import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { defaultMarginPoints } from '../../../../survey-definitions/figures/margin.ts';
import { satisfactionSeries } from '../../../../survey-definitions/kpis.ts';
import type { Api } from '../../../shared/api.ts';
import type { Margins, RecordedMargin } from '../../../shared/figure-types.ts';
import { createDecisions } from './decisions-model.ts';
import type { DecisionsModel } from './decisions-model.ts';
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

export type MarginModel = DecisionsModel & {
  readonly rows: ReadonlySignal<readonly MarginRow[]>;
  readonly fields: MarginFields;
};

/** By how many points each rate may move and still count as maintained. */
export function createMargins(api: Api, now: () => Date): MarginModel {
  const today = now().toISOString().slice(0, 10);
  const fields: MarginFields = { series: signal(''), points: signal(''), validFrom: signal(''), source: signal('') };
  const register = {
    list: () => api.margins(),
    read: () => readTypedMargin(valuesOf(fields)),
    enter: api.fixMargin,
    withdraw: api.withdrawMargin,
  };
  const { found, ...decisions } = createDecisions(api, register, fields, [fields.points, fields.source]);
  return {
    ...decisions,
    rows: computed(() => satisfactionSeries.map((series) => rowOf(series, found.value, today))),
    fields,
  };
}

const valuesOf = (fields: MarginFields) => ({
  series: fields.series.value,
  points: fields.points.value,
  validFrom: fields.validFrom.value,
  source: fields.source.value,
});

function rowOf(series: string, found: Margins | null, today: string): MarginRow {
  const margins = found?.margins ?? [];
  const decided = holdingOn(margins, series, today);
  const history = margins.filter((margin) => margin.series === series);
  return { series, points: decided?.points ?? found?.default ?? defaultMarginPoints, decided, history };
}
