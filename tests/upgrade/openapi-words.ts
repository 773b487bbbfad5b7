/** What the description says to people. */
const words = new Set(['description', 'summary', 'title']);
/** Objects whose keys are names of ours, not words of OpenAPI or JSON Schema. */
const named = new Set(['properties', 'schemas', 'paths', 'responses', 'parameters', 'headers', 'securitySchemes']);
const examples = new Set(['example', 'examples', 'default']);

/** An OpenAPI document without its words: of examples only their shape is left. `required` is a set. */
export function withoutWords(value: unknown, holder = ''): unknown {
  if (examples.has(holder)) return shapeOf(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => withoutWords(part));
    return holder === 'required' ? parts.toSorted() : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => named.has(holder) || !words.has(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutWords(part, named.has(holder) ? '' : key)]));
}

function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return 'words';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

/** The document without what stands at these JSON pointers (RFC 6901); one that begins with '…' means every place that ends so. */
export function without(document: unknown, pointers: readonly string[]): unknown {
  const left: unknown = structuredClone(document);
  for (const steps of pointers.flatMap((pointer) => placesOf(document, pointer))) {
    const parent = steps.slice(0, -1).reduce(childOf, left);
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, steps.at(-1) ?? '');
  }
  return left;
}

/** What stands there; of '…' at every such place. */
export const standsAt = (document: unknown, pointer: string): unknown =>
  placesOf(document, pointer).map((steps) => steps.reduce(childOf, document));

function placesOf(document: unknown, pointer: string): readonly (readonly string[])[] {
  const steps = stepsOf(pointer);
  if (!pointer.startsWith('…')) return [steps];
  const found = steps.reduce(childOf, document) === undefined ? [] : [steps];
  if (typeof document !== 'object' || document === null) return found;
  const below = Object.entries(document).flatMap(([key, part]) =>
    placesOf(part, pointer).map((rest) => [key, ...rest]),
  );
  return [...found, ...below];
}

const childOf = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
