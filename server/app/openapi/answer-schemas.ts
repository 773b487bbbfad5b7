import { z } from 'zod';
import { surveyPlan } from '../../surveys/fielding/survey-schemas.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** Shapes that several answers share. */
export const newId = z.strictObject({ id: z.string() });
export const instant = z.iso.datetime();
export const day = z.iso.date();
export const localized = z.record(z.string(), z.string());
export const bilingual = z.strictObject({ en: z.string(), fr: z.string() });

/** A document whose inside is described elsewhere: in the questionnaire language, in the methodology. */
export const open = (description: string) => z.looseObject({}).meta({ description });

/** Where a list goes on; null: here it ends. */
export const next = z
  .string()
  .nullable()
  .meta({ description: 'Send it as `after` for the next page; null: the last page' });

export const survey = z.strictObject({
  ...surveyPlan.shape,
  languages: z.array(z.string()).readonly(),
  closesAt: instant.nullable(),
  id: z.string(),
  address: z.string().meta({ description: 'The short address under which people answer' }),
  version: z.int(),
  state: z.enum(['draft', 'open', 'closed']),
  createdAt: instant,
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  responses: z.int(),
  isImported: z.literal(true).optional().meta({ description: 'Its responses were brought in from a file' }),
}) satisfies z.ZodType<Survey>;

export const figure = z
  .union([
    z.strictObject({
      shown: z.literal(true),
      unit: z.enum(['member', 'delegate']),
      rate: z.number(),
      n: z.int(),
      answers: z.int(),
      population: z.int().nullable(),
      interval: open('95 %, with the finite population where N is known').nullable(),
      plainInterval: open('95 %, without it').nullable(),
      census: z.boolean(),
      method: z.string(),
    }),
    z.strictObject({ shown: z.literal(false), because: z.enum(['no-answers', 'primary', 'open', 'too-few']) }),
    z.strictObject({ shown: z.literal(false), because: z.literal('unanimous'), bound: z.unknown(), n: z.int() }),
  ])
  .meta({ description: 'A satisfaction rate after disclosure control' });

/** What an import answers: with `dry=1` what it would do, else what it did. */
export const importQuery = z.strictObject({
  dry: z.literal('1').optional().meta({ description: 'Tell what would change, and change nothing' }),
  plan: z.string().optional().meta({ description: 'The digest of a plan that was shown: do exactly that, or nothing' }),
});
