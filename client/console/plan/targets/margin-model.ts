import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { defaultMarginPoints } from '../../../../survey-definitions/figures/margin.ts';
import { kpisWith } from '../../../../survey-definitions/kpis.ts';
import { satisfactionSeriesOf } from '../../../../survey-definitions/plan/kpis.ts';
import type { Api } from '../../../shared/api.ts';
import type { Margins, ListedMargin } from '../../../../server/plan/targets/margin-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import { createDecisions } from './decisions-model.ts';
import type { DecisionsModel } from './decisions-model.ts';
import { codesOf } from '../figures/series-words.ts';
import { holdingOn } from '../figures/holding-on.ts';
import { readTypedMargin } from './typed-target.ts';

export type MarginRow = {
  readonly series: string;
  /** For what is opened today. */
  readonly points: number;
  readonly decided: ListedMargin | undefined;
  readonly history: readonly ListedMargin[];
};

const emptyFields = () => ({
  series: field('series', 'figures.column.series', ''),
  points: field('points', 'margins.value', ''),
  validFrom: field('validFrom', 'margins.valid-from', ''),
  source: field('source', 'baselines.column.source', ''),
});

export type MarginModel = DecisionsModel<ReturnType<typeof emptyFields>> & {
  readonly rows: ReadonlySignal<readonly MarginRow[]>;
};

/** By how many points each rate may move and still count as maintained. */
export function createMargins(api: Api, now: () => Date): MarginModel {
  const today = now().toISOString().slice(0, 10);
  const register = {
    list: () => api.margins(),
    read: readTypedMargin,
    enter: api.fixMargin,
    withdraw: api.withdrawMargin,
  };
  const { found, ...decisions } = createDecisions(api, register, emptyFields(), { points: '', source: '' });
  return {
    ...decisions,
    rows: computed(() =>
      seriesOf(codesOf(decisions.focusAreas.value)).map((series) => rowOf(series, found.value, today)),
    ),
  };
}

const seriesOf = (areas: readonly string[]): readonly string[] => satisfactionSeriesOf(kpisWith(areas));

function rowOf(series: string, found: Margins | null, today: string): MarginRow {
  const margins = found?.margins ?? [];
  const decided = holdingOn(margins, series, today);
  const history = margins.filter((margin) => margin.series === series);
  return { series, points: decided?.points ?? found?.default ?? defaultMarginPoints, decided, history };
}
