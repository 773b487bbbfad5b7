import { z } from 'zod';
import { instant } from '../../platform/contract/schemas.ts';
import { surveyPlan } from '../../surveys/fielding/survey-schemas.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

export { day, instant, localized, newId, next } from '../../platform/contract/schemas.ts';

/** A document whose inside is described elsewhere: in the questionnaire language, in the methodology. */
export const open = (description: string) => z.looseObject({}).meta({ description });

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
