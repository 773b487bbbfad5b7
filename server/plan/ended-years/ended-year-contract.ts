import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, namesById } from '../../platform/contract/schemas.ts';

const endedYear = z.strictObject({
  series: z.string().describe('A satisfaction series of sessions or of activities'),
  year: z.int().describe('The reporting year, by the year in which it ends'),
  endedAt: instant,
  endedBy: z.string(),
});
export type EndedYear = Output<typeof endedYear>;

const operation = operationIn('Baselines and figures');

export const endedYears = {
  list: operation({
    summary: 'Years whose last session or activity was marked',
    description:
      'A year of sessions or activities is counted as one when the reporting year is over, or from the mark on: what was shown of a ' +
      'part of it could be subtracted from what is shown of more.',
    answer: z.strictObject({ endedYears: z.array(endedYear), names: namesById }),
  }),
  end: operation({
    summary: 'Mark the last session or activity of a year',
    description:
      'For good: nothing more is expected in it, and it is counted as a whole from now on. Asked twice, it is done once.',
    status: 204,
  }),
};
