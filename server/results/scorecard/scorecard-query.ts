import { z } from 'zod';

/** `?year=2025`; without one the year of the latest annual wave. */
export const scorecardQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .optional(),
});
