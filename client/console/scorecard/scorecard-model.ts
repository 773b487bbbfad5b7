import type { ReadonlySignal } from '@preact/signals';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Api } from '../../shared/api.ts';
import { mapped } from '../../shared/outcome.ts';
import { createLoaded } from '../blocks/loaded.ts';
import type { Loaded } from '../blocks/loaded.ts';
import { namedScorecard } from './named-occasions.ts';
import { latest } from './scorecard-place.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

export type ScorecardModel = Omit<Loaded<Scorecard>, 'found'> & {
  readonly place: ScorecardPlace;
  /** The id of the draft that it previews. */
  readonly draft?: string;
  readonly scorecard: ReadonlySignal<Scorecard | null>;
};

/** What a scorecard by a draft of a plan would be. */
export function createDraftScorecard(api: Api, id: string): ScorecardModel {
  const { found, ...loaded } = createLoaded(async () => mapped(await api.planPreview(id), namedScorecard));
  return { ...loaded, place: latest, scorecard: found, draft: id };
}

/** The scorecard of a place; the strategy map shows the same one as a picture. */
export function createScorecardModel(api: Api, place: ScorecardPlace): ScorecardModel {
  const { found, ...loaded } = createLoaded(async () => mapped(await api.scorecard(place), namedScorecard));
  return { ...loaded, place, scorecard: found };
}
