import type { z } from 'zod';

/**
 * The shape that a schema of `T` must have: one schema for each key, of that key's type. Used with `satisfies`, it makes the compiler
 * find a key that the type has and the schema forgot, a key that only the schema has, and a key of another type.
 */
export type ShapeOf<T> = { readonly [Key in keyof T]-?: z.ZodType<T[Key]> };
