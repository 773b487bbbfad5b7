import { z } from 'zod';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, localized, newId, whole } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import { scorecard, seriesPage } from '../scorecard/scorecard-contract.ts';

const summary = z.strictObject({
  id: z.string(),
  year: z.int(),
  title: z.string(),
  takenAt: instant,
  takenBy: z.string().meta({ description: 'Id of a staff member' }),
  sha256: z.string().meta({ description: 'Two snapshots with the same one have the same figures' }),
});
/** A frozen scorecard in a list. */
export type SnapshotSummary = Output<typeof summary>;

const outline = { scorecard, pages: z.array(seriesPage) };
const frozen = z.strictObject({
  ...outline,
  focusAreas: z.array(z.strictObject({ code: z.string(), name: localized })),
});

const operation = operationIn('Scorecard');

export const snapshots = {
  list: operation({ summary: 'Frozen scorecards', answer: z.strictObject({ snapshots: z.array(summary) }) }),
  take: operation({
    summary: 'Freeze the scorecard of a year with all its pages',
    body: z.strictObject({
      year: z.number().refine((year) => Number.isInteger(year) && year >= 2000 && year <= 2099, 'not-a-year'),
      title: filledLine(200),
      plan: z.string().max(40).optional().describe('Without one that of the year'),
    }),
    example: { year: 2025, title: 'Report to the Council 2026' },
    status: 201,
    answer: newId,
  }),
  read: operation({
    summary: 'A frozen scorecard with all its pages: the same for ever',
    answer: whole<FrozenScorecard>(frozen, 'With the names that focus areas had', outline),
  }),
  scorecard: operation({ summary: 'Its scorecard alone', answer: scorecard }),
  series: operation({ summary: 'One of its pages', answer: seriesPage }),
};
