import type { Database } from '../../platform/database/tables.ts';
import { OBSERVER } from '../tally/delegation.ts';
import { smallestGroup } from '../../../survey-definitions/statistics/small-numbers.ts';
import { readTallyOf } from '../responses/result-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Form } from './form-pages.ts';

export type IsShown = (form: Pick<Form, 'delegation'>) => boolean;

/**
 * Which forms are rows of the CSV: of a confidential survey all. In an anonymous one the only observer in the room would be known by
 * the word 'observer', with every answer and every text in the same row; and without that word by the difference to the results, which
 * count Members' delegates alone. So fewer than five observers, or fewer than five delegates, are left out.
 */
export async function shownForms(readDb: Database, survey: Pick<Survey, 'id' | 'confidentiality'>): Promise<IsShown> {
  if (survey.confidentiality !== 'anonymous') return () => true;
  const sizes = new Map<boolean, number>();
  for (const { delegation, count } of await readTallyOf(readDb, survey.id, 'capacity')) {
    const isObserver = delegation === OBSERVER;
    sizes.set(isObserver, (sizes.get(isObserver) ?? 0) + count);
  }
  // A definition that does not ask in which capacity has no observers: every form is one of `withheldBecause`'s count.
  if (sizes.size === 0) return () => true;
  return ({ delegation }) => (sizes.get(delegation === OBSERVER) ?? 0) >= smallestGroup;
}
