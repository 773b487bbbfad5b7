import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';

export type ResultsModel = {
  readonly results: ReadonlySignal<Results | null>;
  readonly detail: ReadonlySignal<SurveyDetail | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
};

export function createResultsModel(api: Api, id: string): ResultsModel {
  const results = signal<Results | null>(null);
  const detail = signal<SurveyDetail | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const [survey, found] = await Promise.all([api.survey(id), api.results(id)]);
    if (!survey.ok) failure.value = survey.failure;
    else if (!found.ok) failure.value = found.failure;
    else {
      detail.value = survey.value;
      results.value = found.value;
      failure.value = null;
    }
  };
  return { results, detail, failure, load };
}
