import type { ReadonlySignal } from '@preact/signals';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Api } from '../../shared/api.ts';
import { mapped } from '../../shared/outcome.ts';
import { createLoaded } from '../blocks/loaded.ts';
import type { Loaded } from '../blocks/loaded.ts';
import { namedScorecard } from './named-occasions.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

export type ScorecardModel = Omit<Loaded<Scorecard>, 'found'> & {
  readonly place: ScorecardPlace;
  readonly scorecard: ReadonlySignal<Scorecard | null>;
};

/** The scorecard of a place; the strategy map shows the same one as a picture. */
export function createScorecardModel(api: Api, place: ScorecardPlace): ScorecardModel {
  const { found, ...loaded } = createLoaded(async () => mapped(await api.scorecard(place), namedScorecard));
  return { ...loaded, place, scorecard: found };
}
