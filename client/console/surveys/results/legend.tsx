import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import { divergingSegments } from '../../../shared/charts/diverging-segments.ts';
import type { ItemWords } from './item-words.ts';

/** The points of the scale in the order and colours of the bars. */
export function Legend({ result, words }: { readonly result: ItemResult; readonly words: ItemWords }) {
  const scale = words.scaleOf(result);
  if (scale === undefined) return null;
  const evenly = Object.fromEntries(scale.codes.map((code) => [code, 1]));
  return (
    <ul class="legend">
      {divergingSegments(scale, evenly).map(({ code, shade }) => (
        <li key={code}>
          <span class={`swatch shade-${shade}`} />
          {words.code(result, code)}
        </li>
      ))}
    </ul>
  );
}
