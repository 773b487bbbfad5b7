import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';
import { createResultsModel } from '../surveys/results/results-model.ts';
import type { ResultsModel } from '../surveys/results/results-model.ts';
import { namedPage } from './named-occasions.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

export type SeriesPageModel = {
  readonly place: ScorecardPlace;
  readonly page: ReadonlySignal<SeriesPage | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
  /** Of a survey behind the figure; nothing is loaded yet. */
  readonly resultsOf: (surveyId: string) => ResultsModel;
};

export function createSeriesPageModel(api: Api, series: string, place: ScorecardPlace): SeriesPageModel {
  const page = signal<SeriesPage | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const found = await api.seriesPage(series, place);
    failure.value = found.ok ? null : found.failure;
    if (found.ok) page.value = namedPage(found.value);
  };
  return { place, page, failure, load, resultsOf: (surveyId) => createResultsModel(api, surveyId) };
}
