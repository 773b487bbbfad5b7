import { z } from 'zod';
import { day, instant, open } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const state = z.looseObject({
  revision: z.int(),
  state: z.enum(['draft', 'submitted']),
  submittedAt: instant.nullable(),
  receipt: z.string().nullable(),
  answers: z.record(z.string(), z.looseObject({})),
});

const colleague = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  sections: z.array(z.string()).nullable(),
  ended: z.boolean(),
});

/** One response per Member, written by many hands. */
export const memberFormOperations: Operations = {
  'POST /api/collaboration/session': {
    summary: 'Come in with a personal code',
    example: { code: 'ABCD-EFGH-JKMN-PQRS' },
    status: 204,
  },
  'DELETE /api/collaboration/session': { summary: 'Leave the form', status: 204 },
  'GET /api/collaboration': { summary: 'The Member’s response, with everything that its page needs', answer: state },
  'GET /api/collaboration/state': { summary: 'What changes while people work', answer: state },
  'GET /api/collaboration/events': { summary: 'That something has changed, as events', answer: 'text/event-stream' },
  'PUT /api/collaboration/answers': {
    summary: 'Save answers',
    description:
      '`base` is the revision that each was made on; what somebody else changed meanwhile comes back as a conflict.',
    example: { changes: [{ variable: 'overall', value: 4, base: 0 }], key: '0123456789abcdefghijklmn' },
    answer: z.strictObject({ saved: z.unknown(), conflicts: z.unknown() }),
  },
  'PUT /api/collaboration/sections/:name': {
    summary: 'Say how far a section is',
    example: { state: 'ready' },
    status: 204,
  },
  'POST /api/collaboration/notes': {
    summary: 'Leave a remark beside a question',
    example: { variable: 'overall', text: 'Please check.' },
    status: 201,
    answer: z.strictObject({ note: open('The remark') }),
  },
  'PUT /api/collaboration/submission': {
    summary: 'Submit for the Member',
    answer: z.strictObject({ receipt: z.string(), submittedAt: instant }),
  },
  'DELETE /api/collaboration/submission': { summary: 'Open the response again', status: 204 },
  'POST /api/collaboration/colleagues': {
    summary: 'Let a colleague in',
    example: { name: 'Omar Example', email: 'omar@customs.example', language: 'fr', sections: ['so1'], rest: 'read' },
    status: 201,
    answer: z.strictObject({ collaborator: colleague, url: z.string(), isMailed: z.boolean() }),
  },
  'PUT /api/collaboration/colleagues/:id/end': { summary: 'End a colleague’s access', status: 204 },
  'GET /api/verify/:receipt': {
    summary: 'What a receipt stands for',
    answer: z.strictObject({
      survey: z.strictObject({ title: z.record(z.string(), z.string()) }),
      submittedOn: day,
      isCurrent: z.boolean(),
    }),
  },
};
