import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { scaleId, wordingId } from '../results/comparability.ts';

/** On which scale and in which words an item was put: only what is alike in both is compared. */
export type ScaleAndWording = { readonly scale: string; readonly wording: string };

/** null for what has no scale. */
export function scaleAndWordingOf({ definition, variables }: Questionnaire, variable: string): ScaleAndWording | null {
  const item = variables.get(variable)?.item;
  if (item === undefined || !('scale' in item)) return null;
  const scale = definition.scales[item.scale];
  return scale === undefined ? null : { scale: scaleId(item.scale, scale), wording: wordingId(definition, item) };
}
