import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, localized, told } from '../../platform/contract/schemas.ts';

/** PostgreSQL refuses to compare its numbers with a larger one. */
const largestSeq = 2 ** 31 - 1;

const auditLine = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.string(),
  actorName: z.string().nullable().describe('null: no member of staff'),
  action: z.string(),
  object: z.string(),
  objectName: localized.nullable().describe('Of a survey, a Member or a member of staff, as it is called today'),
  detail: told<unknown>(z.looseObject({}).describe('What more there is to say')),
});
export type AuditLine = Output<typeof auditLine>;

const operation = operationIn('Access');

export const auditLog = {
  lines: operation({
    summary: 'Who did what and when, the newest first',
    query: z.strictObject({
      before: z.coerce
        .number()
        .int()
        .positive()
        .refine((seq) => seq <= largestSeq, 'too-big')
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.strictObject({ entries: z.array(auditLine), next: z.int().nullable() }),
  }),
};
