import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { wordingId } from '../results/comparability.ts';
import { scaleOfItem } from '../results/rate-of.ts';

/** On which scale and in which words an item was put: only what is alike in both is compared. */
export type ScaleAndWording = { readonly scale: string; readonly wording: string };

/** null for what has no scale. */
export function scaleAndWordingOf({ definition, variables }: Questionnaire, variable: string): ScaleAndWording | null {
  const item = variables.get(variable)?.item;
  const scale = item && scaleOfItem(definition, item);
  return item && scale ? { scale: scale.id, wording: wordingId(definition, item) } : null;
}
