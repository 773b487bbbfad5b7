import { z } from 'zod';
import type { Condition } from '../language/condition.ts';
import { referenceSchema } from './name-schemas.ts';

const value = z.union([z.string().min(1).max(200), z.number()]);

/** One alternative for each operator; each is an object with this one key. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() => z.union([is, isOneOf, includes, atLeast, atMost, answered, all, any, not]))
  .meta({
    id: 'Condition',
    description: 'Decides whether this is asked: one operator, conditions nested by all, any, not.',
  });

const is = z
  .strictObject({ is: z.tuple([referenceSchema, value]).readonly() })
  .meta({ description: 'The answer is this code or number.' });

const isOneOf = z
  .strictObject({ isOneOf: z.tuple([referenceSchema, z.array(value).readonly()]).readonly() })
  .meta({ description: 'The answer is one of these codes or numbers.' });

const includes = z
  .strictObject({ includes: z.tuple([referenceSchema, z.string().min(1).max(200)]).readonly() })
  .meta({ description: 'This option of a multiple choice is chosen.' });

const atLeast = z
  .strictObject({ atLeast: z.tuple([referenceSchema, z.number()]).readonly() })
  .meta({ description: 'The rating or number, or how many options are chosen, is this or more.' });

const atMost = z
  .strictObject({ atMost: z.tuple([referenceSchema, z.number()]).readonly() })
  .meta({ description: 'The rating or number, or how many options are chosen, is this or less.' });

const answered = z
  .strictObject({ answered: referenceSchema })
  .meta({ description: "There is an answer, be it 'not applicable'." });

const all = z
  .strictObject({ all: z.array(conditionSchema).readonly() })
  .meta({ description: 'Every one of these conditions holds.' });

const any = z
  .strictObject({ any: z.array(conditionSchema).readonly() })
  .meta({ description: 'At least one of these conditions holds.' });

const not = z.strictObject({ not: conditionSchema }).meta({ description: 'This condition does not hold.' });
