import type { Definition } from '../definition.ts';
import { scaleNameOf } from '../../kinds/on-scale.ts';
import type { Scale } from '../../language/item.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedItems, type Path } from './placed-items.ts';

/** A scale runs from best to worst, strictly; the satisfied codes are its head, the dissatisfied its tail, and they do not meet. */
export function checkScales(definition: Definition): readonly Problem[] {
  return [
    ...Object.entries(definition.scales).flatMap(([name, scale]) => checkScale(scale, ['scales', name])),
    ...placedItems(definition).flatMap(({ item, path }) => {
      const scale = scaleNameOf(item);
      return scale === undefined || Object.hasOwn(definition.scales, scale)
        ? []
        : [problemAt([...path, 'scale'], 'unknown-scale', { scale })];
    }),
  ];
}

function checkScale({ codes, satisfied, dissatisfied }: Scale, path: Path): readonly Problem[] {
  const monotonic =
    codes.length > 1 && (codes.every(follows((a, b) => a > b)) || codes.every(follows((a, b) => a < b)));
  const isHead = satisfied.every((code, index) => code === codes[index]);
  const tail = codes.slice(Math.max(0, codes.length - dissatisfied.length));
  const isTail = tail.length === dissatisfied.length && tail.every((code) => dissatisfied.includes(code));
  return [
    ...(monotonic ? [] : [problemAt([...path, 'codes'], 'scale-not-monotonic')]),
    ...(isHead ? [] : [problemAt([...path, 'satisfied'], 'scale-direction')]),
    ...(isTail ? [] : [problemAt([...path, 'dissatisfied'], 'scale-direction')]),
    ...(dissatisfied.some((code) => satisfied.includes(code))
      ? [problemAt([...path, 'dissatisfied'], 'scale-overlap')]
      : []),
  ];
}

const follows =
  (inOrder: (before: number, code: number) => boolean) =>
  (code: number, index: number, codes: readonly number[]): boolean => {
    const before = codes[index - 1];
    return before === undefined || inOrder(before, code);
  };
