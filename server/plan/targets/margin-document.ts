import { z } from 'zod';
import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { satisfactionSeries } from '../../../survey-definitions/kpis.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import type { NewMargin } from './margin.ts';

export const marginDocument = z.strictObject({
  series: z.string().refine((series) => satisfactionSeries.includes(series), 'unknown-series'),
  points: z.number().refine((points) => points > 0 && points <= 50, 'not-a-margin'),
  validFrom: z.string().refine(isDate, 'not-a-date'),
  source: filledLine(500),
}) satisfies z.ZodType<NewMargin>;
