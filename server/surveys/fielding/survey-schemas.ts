import { z } from 'zod';
import { languageCode, occasionRecord } from './record-schemas.ts';
import { confidentialities } from '../../../survey-definitions/surveys/survey.ts';
import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

/**
 * An instant with its offset; kept in UTC, so that text order is time order. That holds for years of four digits only: the last hours
 * of 9999 in the far west are +010000 in UTC, which sorts before everything else.
 */
const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .refine((text) => /^\d{4}-/.test(text), 'not-a-date');

const plan = {
  definition: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  record: occasionRecord,
  confidentiality: z.enum(confidentialities),
  languages: z
    .array(languageCode)
    .min(1)
    .max(20)
    .refine((codes) => new Set(codes).size === codes.length, 'repeated'),
  population: z.int().min(1).max(100_000).nullable(),
  closesAt: instant.nullable(),
};

/** What a draft is made of and changed to: always the whole of it. Whatever else is sent is refused. */
export const surveyPlan = z.strictObject(plan) satisfies z.ZodType<SurveyPlan>;

export const previewOfPlan = z.strictObject({ ...plan, language: languageCode });

/** The body of a change of state that needs no more to be said. */
export const nothing = z.strictObject({});

export const extension = z.strictObject({ closesAt: instant });
