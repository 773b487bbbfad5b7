/**
 * A condition over earlier answers and over the occasion: data, not code. A reference is the name of an earlier item, of an
 * item of the same repeated block, `occasion.<fact>`, or `repeat.key` inside a block. The language is total: a reference without
 * an answer makes every comparison false, never an error.
 */
export type Condition =
  | { readonly is: readonly [reference: string, value: string | number] }
  | { readonly isOneOf: readonly [reference: string, values: readonly (string | number)[]] }
  | { readonly includes: readonly [reference: string, value: string] }
  | { readonly atLeast: readonly [reference: string, value: number] }
  | { readonly atMost: readonly [reference: string, value: number] }
  | { readonly answered: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a reference stands for: an answer's value, an occasion's fact, or nothing. */
export type Operand = string | number | readonly string[] | undefined;

/**
 * Decides a condition. `valueOf` gives what a reference stands for; a missing reason counts as no value for comparisons but as
 * `answered`. Linear in the size of the condition; `depth` bounds broken input, beyond it a condition is false.
 */
export function holds(condition: Condition, valueOf: (reference: string) => Operand, depth = 0): boolean {
  if (depth > MAXIMUM_DEPTH) return false;
  if ('all' in condition) return condition.all.every((part) => holds(part, valueOf, depth + 1));
  if ('any' in condition) return condition.any.some((part) => holds(part, valueOf, depth + 1));
  if ('not' in condition) return !holds(condition.not, valueOf, depth + 1);
  if ('answered' in condition) return valueOf(condition.answered) !== undefined;
  if ('is' in condition) return valueOf(condition.is[0]) === condition.is[1];
  if ('isOneOf' in condition) return condition.isOneOf[1].some((value) => value === valueOf(condition.isOneOf[0]));
  if ('includes' in condition) return listOf(valueOf(condition.includes[0])).includes(condition.includes[1]);
  if ('atLeast' in condition) return numberIn(valueOf(condition.atLeast[0])) >= condition.atLeast[1];
  if ('atMost' in condition) return numberIn(valueOf(condition.atMost[0])) <= condition.atMost[1];
  condition satisfies never;
  return false;
}

/** Every reference of a condition, in reading order, duplicates kept. */
export function referencesOf(condition: Condition, depth = 0): readonly string[] {
  if (depth > MAXIMUM_DEPTH) return [];
  if ('all' in condition) return condition.all.flatMap((part) => referencesOf(part, depth + 1));
  if ('any' in condition) return condition.any.flatMap((part) => referencesOf(part, depth + 1));
  if ('not' in condition) return referencesOf(condition.not, depth + 1);
  if ('answered' in condition) return [condition.answered];
  return Object.values(condition).map(([reference]: readonly [string, ...unknown[]]) => reference);
}

/** Deeper conditions than this are refused by the check; no questionnaire of ours needs more than three. */
export const MAXIMUM_DEPTH = 12;

const listOf = (value: Operand): readonly string[] => (Array.isArray(value) ? value : []);

/** Of a multiple choice the number of chosen options is compared; none chosen is no answer, and no answer compares with nothing. */
const numberIn = (value: Operand): number => (typeof value === 'number' ? value : listOf(value).length || NaN);
