import type { z } from 'zod';

/** A value of JSON, and where it stands: `answer.members.*.contact`. */
type Place = { readonly path: string; readonly value: object };

/** The outermost places of an answer in which its contract lets a field too many pass. Of a list its first entry of each shape is tried. */
export function openPlaces(schema: z.ZodType, answer: unknown): readonly string[] {
  const open: string[] = [];
  const tried = new Set<string>();
  for (const { path, value } of objectsIn(answer, 'answer')) {
    const shape = `${path} ${Object.keys(value).toSorted().join()}`;
    if (tried.has(shape) || open.some((outer) => path === outer || path.startsWith(`${outer}.`))) continue;
    tried.add(shape);
    Reflect.set(value, 'fieldTooMany', { secret: 'x' });
    if (schema.safeParse(answer).success) open.push(path);
    Reflect.deleteProperty(value, 'fieldTooMany');
  }
  return open;
}

function* objectsIn(value: unknown, path: string): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, value };
  for (const [name, inner] of Object.entries(value)) {
    yield* objectsIn(inner, `${path}.${Array.isArray(value) ? '*' : name}`);
  }
}
