import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import type { SeededRandom } from './seeded-random.ts';
import texts from './remarks.json' with { type: 'json' };

/** A remark as a delegate might leave it, in an official language. */
export function remarkFor(item: string, language: string, random: SeededRandom): string {
  const { remarks, other } = texts[officialOf(language)];
  const [first = other, ...more] = remarks;
  return item === 'other' ? other : random.pick([first, ...more]);
}
