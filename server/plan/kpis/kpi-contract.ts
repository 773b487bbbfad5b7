import { z } from 'zod';
import type { Kpi } from '../../../survey-definitions/kpis.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import { open } from '../../platform/contract/schemas.ts';

const operation = operationIn('Questionnaires');

export const kpiTable = {
  rows: operation({
    summary: 'The 28 rows of the Strategic Plan’s table',
    answer: z.strictObject({
      kpis: z.array(open<Kpi>('A row of the table', { id: z.string(), series: z.array(z.string()) })),
    }),
  }),
};
