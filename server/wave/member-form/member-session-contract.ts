import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';

const operation = operationIn('Form of a Member');

export const memberSessions = {
  begin: operation({
    summary: 'Come in with a personal code',
    body: z.strictObject({ code: z.string().max(100) }),
    example: { code: 'ABCD-EFGH-JKMN-PQRS' },
    status: 204,
  }),
  end: operation({ summary: 'Leave the form', status: 204 }),
};
