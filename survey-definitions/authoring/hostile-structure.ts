import { problemAt } from '../language/definition-problem.ts';
import type { Problem } from '../language/problem.ts';

/** No document of ours nests deeper than half of this; the schema's own recursion could overflow the stack. */
const MAXIMUM_NESTING = 64;

/** Looks, without recursion, for nesting that is too deep and for the key `__proto__`, which a schema would pass over in silence. */
export function findHostileStructure(document: unknown): Problem | undefined {
  const open: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: document, path: [] },
  ];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAXIMUM_NESTING) return problemAt(path.slice(0, 8), 'too-deep', { maximum: MAXIMUM_NESTING });
    if (Object.hasOwn(value, '__proto__')) return problemAt([...path, '__proto__'], 'unknown-key');
    for (const [key, part] of Object.entries(value)) open.push({ value: part, path: [...path, key] });
  }
  return undefined;
}
