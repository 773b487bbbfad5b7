import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { z } from 'zod';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';

/** 120 random bits at least: the key is what makes a retry the same submission. */
const submissionKey = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/);

/** Taken as it is, every own name of it, `__proto__` too: the core refuses what is no variable. */
const answers = z.custom<Answers>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
  error: 'not-an-object',
});

const typedCode = z.string().max(100);

const submission = z.strictObject({
  key: submissionKey,
  language: z.string().max(10),
  answers,
  code: typedCode.optional(),
});
export type SentResponse = Input<typeof submission>;

const received = z.strictObject({ receipt: z.string().nullable() });
export type ReceivedResponse = Output<typeof received>;

const opened = z.strictObject({ delegation: z.string(), label: z.string() });
export type OpenedCode = Output<typeof opened>;

const operation = operationIn('Responding');

export const responses = {
  send: operation({
    summary: 'Send a response to an open survey',
    description: '`key` is made by the sender, at random: a retry with the same one is the same response.',
    body: submission,
    example: {
      key: '0123456789abcdefghijklmn',
      language: firstLanguage,
      answers: { capacity: 'member', delegation: 'FR', overall: 4 },
    },
    status: 201,
    answer: received,
  }),
  openCode: operation({
    summary: 'Whom a personal code speaks for',
    body: z.strictObject({ code: typedCode }),
    example: { code: 'ABCD-EFGH-JKMN-PQRS' },
    answer: opened,
  }),
};
