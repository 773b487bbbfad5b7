import { z } from 'zod';
import type { Output } from '../../platform/contract/operation.ts';
import { day, entered, instant } from '../../platform/contract/schemas.ts';

/** What a target and a margin are as decisions: of a series, from a day on, with the place where it stands. */
export const decided = {
  ...entered,
  series: z.string(),
  validFrom: day,
  source: z.string(),
  withdrawnAt: instant.nullable(),
};

export const decisionState = z
  .enum(['in-force', 'superseded', 'withdrawn'])
  .describe('In force: neither withdrawn nor followed by a newer entry of the same series and first day');
export type DecisionState = Output<typeof decisionState>;
