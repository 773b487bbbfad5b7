import { z } from 'zod';
import type { Operations } from '../operation.ts';

export const respondOperations: Operations = {
  'POST /api/respond/:address/responses': {
    summary: 'Send a response to an open survey',
    description: '`key` is made by the sender, at random: a retry with the same one is the same response.',
    example: {
      key: '0123456789abcdefghijklmn',
      language: 'en',
      answers: { capacity: 'member', delegation: 'FR', overall: 4 },
    },
    status: 201,
    answer: z.strictObject({ receipt: z.string().nullable() }),
  },
  'POST /api/respond/:address/access': {
    summary: 'Whom a personal code speaks for',
    example: { code: 'ABCD-EFGH-JKMN-PQRS' },
    answer: z.strictObject({ delegation: z.string(), label: z.string() }),
  },
};
