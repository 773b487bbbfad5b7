import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';
import { namedScorecard } from './named-occasions.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

export type ScorecardModel = {
  readonly place: ScorecardPlace;
  readonly scorecard: ReadonlySignal<Scorecard | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
};

/** The scorecard of a place; the strategy map shows the same one as a picture. */
export function createScorecardModel(api: Api, place: ScorecardPlace): ScorecardModel {
  const scorecard = signal<Scorecard | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const found = await api.scorecard(place);
    failure.value = found.ok ? null : found.failure;
    if (found.ok) scorecard.value = namedScorecard(found.value);
  };
  return { place, scorecard, failure, load };
}
