import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import { createLoaded } from '../../blocks/loaded.ts';
import type { Loaded } from '../../blocks/loaded.ts';

export type ResultsModel = Omit<Loaded<unknown>, 'found'> & {
  readonly results: ReadonlySignal<Results | null>;
  readonly detail: ReadonlySignal<SurveyDetail | null>;
};

export function createResultsModel(api: Api, id: string): ResultsModel {
  const { found, ...loaded } = createLoaded(() => together(api.survey(id), api.results(id)));
  return {
    ...loaded,
    detail: computed(() => found.value?.[0] ?? null),
    results: computed(() => found.value?.[1] ?? null),
  };
}
