import type { Variable } from '../questionnaire/questionnaire.ts';

/**
 * Whether an item asks for a fact, such as the status of an instrument, and not for an opinion or for words. A fact may be taken over
 * from the last wave; an opinion is never prefilled.
 */
export const isFact = ({ item, part }: Variable): boolean =>
  part === 'other' || item.kind === 'single' || item.kind === 'multiple' || item.kind === 'number';
