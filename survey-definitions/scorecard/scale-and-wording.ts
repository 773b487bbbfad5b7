import { askedAs } from '../questionnaire/declared-asking.ts';
import type { ScaleAndWording } from '../questionnaire/declared-asking.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { wordingId } from '../results/comparability.ts';
import { scaleOfItem } from '../results/rate-of.ts';

/** On which scale and in which words an item was put; null for what has no scale. */
export function scaleAndWordingOf(
  { definition, variables, declared }: Questionnaire,
  variable: string,
): ScaleAndWording | null {
  const found = variables.get(variable);
  const scale = found && scaleOfItem(definition, found.item);
  if (!found || !scale) return null;
  const asked = askedAs({ scale: scale.id, wording: wordingId(definition, found) }, variable, declared);
  return { scale: asked.scale, wording: asked.wording };
}
