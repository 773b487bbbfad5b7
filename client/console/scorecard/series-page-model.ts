import type { ReadonlySignal } from '@preact/signals';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import type { Api } from '../../shared/api.ts';
import { mapped } from '../../shared/outcome.ts';
import { createLoaded } from '../blocks/loaded.ts';
import type { Loaded } from '../blocks/loaded.ts';
import { createResultsModel } from '../surveys/results/results-model.ts';
import type { ResultsModel } from '../surveys/results/results-model.ts';
import { namedPage } from './named-occasions.ts';
import { createYearEndModel } from './year-end-model.ts';
import type { YearEndModel } from './year-end-model.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

export type SeriesPageModel = Omit<Loaded<SeriesPage>, 'found'> & {
  readonly place: ScorecardPlace;
  readonly page: ReadonlySignal<SeriesPage | null>;
  /** Of a survey behind the figure; nothing is loaded yet. */
  readonly resultsOf: (surveyId: string) => ResultsModel;
  /** null: this person may not, or the page is a frozen one. */
  readonly yearEnd: YearEndModel | null;
};

export function createSeriesPageModel(
  api: Api,
  series: string,
  place: ScorecardPlace,
  mayEndYears: boolean,
): SeriesPageModel {
  const { found, ...loaded } = createLoaded(async () => mapped(await api.seriesPage(series, place), namedPage));
  const yearEnd = mayEndYears && place.snapshot === null ? createYearEndModel(api, series, loaded.load) : null;
  return { ...loaded, place, page: found, yearEnd, resultsOf: (surveyId) => createResultsModel(api, surveyId) };
}
