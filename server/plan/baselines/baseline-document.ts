import { z } from 'zod';
import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { satisfactionSeries } from '../../../survey-definitions/kpis.ts';
import type { NewBaseline } from './baseline.ts';

const count = z.number().refine((value) => Number.isInteger(value) && value >= 1 && value <= 1_000_000, {
  error: 'not-a-count',
  abort: true,
});

const line = (maximum: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => text.length <= maximum, 'too-long')
    .refine((text) => !/\p{Cc}/u.test(text), 'control-character');

/** What is typed in or imported: the same rules for both. `today` is the ISO day of the server's clock. */
export const baselineDocument = (today: () => string) =>
  z
    .strictObject({
      series: z.string().refine((series) => satisfactionSeries.includes(series), 'unknown-series'),
      rate: z.number().refine((rate) => rate >= 0 && rate <= 1, 'rate-out-of-range'),
      n: count.nullable().default(null),
      population: count.nullable().default(null),
      unit: z.enum(['member', 'delegate']).nullable().default(null),
      scale: line(200).nullable().default(null),
      wording: line(200).nullable().default(null),
      measuredOn: z
        .string()
        .refine(isDate, { error: 'not-a-date', abort: true })
        .refine((day) => day <= today(), 'in-the-future'),
      source: line(500),
    })
    .refine(({ n, population }) => n === null || population === null || n <= population, {
      error: 'n-above-population',
      path: ['n'],
    }) satisfies z.ZodType<NewBaseline>;
