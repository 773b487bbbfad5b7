import { z } from 'zod';
import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { isSatisfactionSeries } from '../../../survey-definitions/kpis.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { namesById, newId, whole } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import { decided, decisionState } from './decision-schemas.ts';

/** How many points a rate may move and still count as maintained; fixed before the survey that it judges is opened. */
const newMargin = z.strictObject({
  series: z.string().refine(isSatisfactionSeries, 'unknown-series'),
  points: z
    .number()
    .refine((points) => points > 0 && points <= 50, 'not-a-margin')
    .describe('Percentage points, above 0 and up to 50'),
  validFrom: z
    .string()
    .refine(isDate, 'not-a-date')
    .describe('It holds for surveys that are opened on that day or later'),
  source: filledLine(500),
});
export type NewMargin = Output<typeof newMargin>;

const recordedMargin = z.strictObject({ ...decided, points: z.number() });
export type RecordedMargin = Output<typeof recordedMargin>;

const listedMargin = recordedMargin.extend({ state: decisionState });
export type ListedMargin = Output<typeof listedMargin>;

const listed = { margins: z.array(listedMargin), default: z.number(), names: namesById };
const marginList = z.strictObject(listed);
export type Margins = Output<typeof marginList>;

const operation = operationIn('Baselines and figures');

export const margins = {
  list: operation({
    summary: 'How far a rate may move and still count as maintained',
    answer: whole<Margins>(marginList, '`default` holds where nothing was decided', listed),
  }),
  fix: operation({
    summary: 'Fix a margin, before the survey that it judges is opened',
    body: newMargin,
    example: { series: 'SP1.satisfaction', points: 4, validFrom: '2027-01-01', source: 'Audit Committee 2026' },
    status: 201,
    answer: newId,
  }),
  withdraw: operation({ summary: 'Withdraw a margin', status: 204 }),
};
