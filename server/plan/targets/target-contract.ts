import { z } from 'zod';
import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { targetOperators } from '../../../survey-definitions/figures/target.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { namesById, newId } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import { unitOf } from '../figures/figure-contract.ts';
import { decided, decisionState } from './decision-schemas.ts';

/** A target in the unit of its series: percent from 0 to 100, or a count. It may begin on a day to come. */
const newTarget = z
  .strictObject({
    series: z.string().refine((series) => unitOf(series) !== undefined, 'series-without-number'),
    operator: z.enum(targetOperators),
    value: z.number().refine((value) => value >= 0 && value <= 1_000_000_000, 'not-a-target'),
    validFrom: z
      .string()
      .refine(isDate, 'not-a-date')
      .describe('It holds from then on, until one that was decided for a later day'),
    source: filledLine(500).describe('Who decided it, where it stands'),
  })
  .refine(({ series, value }) => !isPercentage(series) || value <= 100, {
    error: 'percent-out-of-range',
    path: ['value'],
  })
  .refine(({ series, value }) => !isCount(series) || Number.isInteger(value), {
    error: 'not-a-whole-number',
    path: ['value'],
  });
export type NewTarget = Output<typeof newTarget>;

const isPercentage = (series: string): boolean => unitOf(series) === 'percent';
const isCount = (series: string): boolean => unitOf(series) === 'count';

const recordedTarget = z.strictObject({ ...decided, operator: z.enum(targetOperators), value: z.number() });
export type RecordedTarget = Output<typeof recordedTarget>;

const listedTarget = recordedTarget.extend({ state: decisionState });
export type ListedTarget = Output<typeof listedTarget>;

const operation = operationIn('Baselines and figures');

export const targets = {
  list: operation({
    summary: 'Targets that were decided, with their history',
    answer: z.strictObject({ targets: z.array(listedTarget), names: namesById }),
  }),
  decide: operation({
    summary: 'Enter a target',
    body: newTarget,
    example: { series: 'SP1.satisfaction', operator: '>=', value: 75, validFrom: '2026-01-01', source: 'Council 2025' },
    status: 201,
    answer: newId,
  }),
  withdraw: operation({ summary: 'Withdraw a target', status: 204 }),
};
