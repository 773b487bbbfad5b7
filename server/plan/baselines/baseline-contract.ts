import { z } from 'zod';
import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { isSatisfactionSeries } from '../../../survey-definitions/kpis.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { day, entered, instant, newId, next } from '../../platform/contract/schemas.ts';
import { pageQuery } from '../../platform/http/page-of.ts';
import { filledLine } from '../../platform/http/plain-line.ts';

const count = z.number().refine((value) => Number.isInteger(value) && value >= 1 && value <= 1_000_000, {
  error: 'not-a-count',
  abort: true,
});

/** What is typed in or imported: the same rules for both. null is unknown, never 0: it decides which comparison is allowed. */
export const newBaseline = (today: () => string) =>
  z
    .strictObject({
      series: z.string().refine(isSatisfactionSeries, 'unknown-series'),
      rate: z
        .number()
        .refine((rate) => rate >= 0 && rate <= 1, 'rate-out-of-range')
        .describe('Proportion, from 0 to 1'),
      n: count.nullable().default(null).describe('Valid answers behind it: of Members or of delegates, as `unit` says'),
      population: count.nullable().default(null).describe('N of its time'),
      unit: z
        .enum(['member', 'delegate'])
        .nullable()
        .default(null)
        .describe('What was counted; a rate of delegates is not compared with one of Members'),
      scale: filledLine(200).nullable().default(null).describe('Another one makes rates incomparable'),
      wording: filledLine(200).nullable().default(null).describe('Another one makes rates incomparable'),
      measuredOn: z
        .string()
        .refine(isDate, { error: 'not-a-date', abort: true })
        .refine((date) => date <= today(), 'in-the-future'),
      source: filledLine(500),
    })
    .refine(({ n, population }) => n === null || population === null || n <= population, {
      error: 'n-above-population',
      path: ['n'],
    });
export type NewBaseline = Output<ReturnType<typeof newBaseline>>;

const recordedBaseline = z.strictObject({
  ...entered,
  series: z.string(),
  rate: z.number(),
  n: z.int().nullable(),
  population: z.int().nullable(),
  unit: z.enum(['member', 'delegate']).nullable(),
  scale: z.string().nullable(),
  wording: z.string().nullable(),
  measuredOn: day,
  source: z.string(),
  withdrawnAt: instant.nullable(),
});
export type RecordedBaseline = Output<typeof recordedBaseline>;

const listedBaseline = recordedBaseline.extend({
  state: z
    .enum(['in-force', 'superseded', 'withdrawn'])
    .describe('In force: neither withdrawn nor followed by a newer entry of the same series and day'),
});
export type ListedBaseline = Output<typeof listedBaseline>;

const operation = operationIn('Baselines and figures');

export const baselines = {
  list: operation({
    summary: 'Baselines of the satisfaction KPIs, withdrawn ones too',
    query: pageQuery,
    answer: z.strictObject({ baselines: z.array(listedBaseline), next }),
  }),
  /** `today`: the ISO day of the server's clock. */
  enter: (today: () => string) =>
    operation({
      summary: 'Record a baseline',
      body: newBaseline(today),
      example: {
        series: 'SP1.satisfaction',
        rate: 0.69,
        n: 109,
        population: 184,
        unit: 'member',
        measuredOn: '2022-02-28',
        source: 'Annual survey 2022',
      },
      status: 201,
      answer: newId,
    }),
  withdraw: operation({ summary: 'Withdraw a baseline', status: 204 }),
  import: operation({
    summary: 'A file of baselines: all of it or nothing',
    file: 'text/csv',
    example: 'series,rate,date,source\nSP1.satisfaction,69 %,2022-02-28,Annual survey 2022\n',
    answer: z.strictObject({ imported: z.int() }),
  }),
};
