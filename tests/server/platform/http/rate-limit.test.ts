import { expect, it } from 'vitest';
import {
  attemptKey,
  countAttempt,
  forgetAttempts,
  sweepAttempts,
} from '../../../../server/platform/http/rate-limit.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';

const limit = { name: 'test', limit: 3, window: 60 };
const start = new Date('2026-11-22T09:00:00.000Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1_000);

describeEachDatabase('a rate limit', (open) => {
  it('allows so many in a window, says how long to wait, and begins afresh', async () => {
    const { db } = await open();
    const outcomes = [];
    for (const seconds of [0, 10, 20, 30, 59.5, 60]) outcomes.push(await countAttempt(db, limit, 'a', after(seconds)));
    expect(outcomes).toEqual([
      { allowed: true },
      { allowed: true },
      { allowed: true },
      { allowed: false, retryAfter: 30 },
      { allowed: false, retryAfter: 1 },
      { allowed: true },
    ]);
  });

  it('counts each key for itself', async () => {
    const { db } = await open();
    for (const key of ['a', 'a', 'a', 'b']) await countAttempt(db, limit, key, start);
    expect(await countAttempt(db, limit, 'b', start)).toEqual({ allowed: true });
    expect(await countAttempt(db, limit, 'a', start)).toMatchObject({ allowed: false });
  });

  it('is exact when all come at the same moment', async () => {
    const { db } = await open();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => countAttempt(db, limit, 'a', start)));
    expect(outcomes.filter((outcome) => outcome.allowed)).toHaveLength(3);
  });

  it('can be forgotten, and is swept after a day', async () => {
    const { db } = await open();
    for (const key of ['a', 'b']) await countAttempt(db, limit, key, start);
    await forgetAttempts(db, 'a');
    await sweepAttempts(db, after(86_400));
    expect(await db.selectFrom('rate_limit').select('key').execute()).toEqual([{ key: 'b' }]);
    await sweepAttempts(db, after(86_401));
    expect(await db.selectFrom('rate_limit').select('key').execute()).toEqual([]);
  });

  it('keeps no address: the key is an HMAC that joins nothing by accident', async () => {
    const secret = Buffer.alloc(32, 1);
    const keys = [
      attemptKey(secret, limit, 'a', 'b'),
      attemptKey(secret, limit, 'ab'),
      attemptKey(Buffer.alloc(32), limit, 'a', 'b'),
    ];
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
