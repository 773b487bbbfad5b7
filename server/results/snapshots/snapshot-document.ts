import { z } from 'zod';
import { filledLine } from '../../platform/http/plain-line.ts';

/** What somebody says who freezes a scorecard. */
export const snapshotDocument = z.strictObject({
  year: z.number().refine((year) => Number.isInteger(year) && year >= 2000 && year <= 2099, 'not-a-year'),
  title: filledLine(200),
});
