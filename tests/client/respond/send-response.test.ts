import { expect, it } from 'vitest';
import { accessOutcome } from '../../../client/respond/model/access.ts';
import { newKey } from '../../../client/respond/model/new-key.ts';
import { outcomeOf } from '../../../client/respond/model/send-response.ts';

const withCode = (code: string) => ({ problems: [{ variable: '', code }] }) as Parameters<typeof outcomeOf>[1];

it.each([
  { status: 201, reply: { receipt: '7H2K-M9QX' }, kind: 'received' },
  { status: 201, reply: { receipt: null }, kind: 'received' },
  { status: 422, reply: { problems: [{ variable: 'overall', code: 'required' as const }] }, kind: 'invalid' },
  { status: 422, reply: {}, kind: 'gone' },
  { status: 409, reply: withCode('survey-closed'), kind: 'survey-closed' },
  { status: 409, reply: withCode('code-used'), kind: 'code-used' },
  { status: 409, reply: withCode('key-reused'), kind: 'key-reused' },
  { status: 404, reply: {}, kind: 'gone' },
  { status: 404, reply: withCode('code-unknown'), kind: 'code-unknown' },
  { status: 429, reply: withCode('too-many-attempts'), kind: 'unreachable' },
  { status: 503, reply: withCode('busy'), kind: 'unreachable' },
  { status: 502, reply: {}, kind: 'unreachable' },
])('an answer with status $status $reply means: $kind', ({ status, reply, kind }) => {
  expect(outcomeOf(status, reply).kind).toBe(kind);
});

it.each([
  { status: 200, outcome: { ok: true, delegation: { code: 'C', delegation: 'FR' } } },
  { status: 404, outcome: { ok: false, code: 'code-unknown' } },
  { status: 409, outcome: { ok: false, code: 'code-used' } },
  { status: 429, outcome: { ok: false, code: 'too-many-attempts' } },
  { status: 500, outcome: { ok: false, code: 'code-failed' } },
])('a personal code that is answered with $status', ({ status, outcome }) => {
  expect(accessOutcome('C', status, { delegation: 'FR' })).toEqual(outcome);
});

it('makes keys that the server takes, another one each time', () => {
  const keys = Array.from({ length: 50 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{32}$/);
  expect(new Set(keys).size).toBe(50);
});
