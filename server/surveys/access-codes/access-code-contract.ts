import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';

const label = z
  .string()
  .max(120)
  .refine((text) => !/\p{Cc}/u.test(text), 'control-character')
  .transform((text) => text.normalize('NFC').trim());

const delegation = z.strictObject({ delegation: z.string().max(20), label: label.default('') });
export type Delegation = Input<typeof delegation>;

const accessCode = z.strictObject({ delegation: z.string(), label: z.string(), code: z.string(), url: z.string() });
export type AccessCode = Output<typeof accessCode>;

const operation = operationIn('Surveys');

export const accessCodes = {
  issue: operation({
    summary: 'Personal codes for delegations, shown this once',
    body: z.strictObject({ delegations: z.array(delegation).min(1).max(500) }),
    example: { delegations: [{ delegation: 'FR', label: 'Head of delegation' }] },
    status: 201,
    answer: z.strictObject({ codes: z.array(accessCode) }),
  }),
};
