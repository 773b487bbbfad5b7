import { describe, expect, it } from 'vitest';
import { outcome, pageOutcome } from '../../../client/shared/outcome.ts';

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers }));

describe('what becomes of a call', () => {
  it('a value, or nothing where there is no body', async () => {
    expect(await outcome(json(200, { a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
    expect(await outcome(Promise.resolve(new Response(null, { status: 204 })))).toEqual({ ok: true, value: undefined });
  });

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [413, 'invalid'],
    [422, 'invalid'],
    [429, 'too-many-attempts'],
    [500, 'internal'],
    [503, 'internal'],
  ])('status %i is the failure %s', async (status, code) => {
    const found = await outcome(json(status, { code: 'x', problems: [] }));
    expect(found).toMatchObject({ ok: false, failure: { code } });
  });

  it('problems with their places, whatever name the place has', async () => {
    const problems = [
      { code: 'required', path: 'a' },
      { code: 'not-on-scale', variable: 'overall' },
      { text: 'no code' },
    ];
    const found = await outcome(json(422, { problems }));
    expect(found).toMatchObject({
      failure: {
        problems: [
          { code: 'required', path: 'a' },
          { code: 'not-on-scale', path: 'overall' },
        ],
      },
    });
  });

  it('how long to wait', async () => {
    const found = await outcome(json(429, { problems: [] }, { 'retry-after': '840' }));
    expect(found).toMatchObject({ failure: { retryAfter: 840 } });
  });

  it('a line that is down, and a page of a proxy in between, are values too', async () => {
    expect(await outcome(Promise.reject(new TypeError('no line')))).toMatchObject({ failure: { code: 'unreachable' } });
    const page = Promise.resolve(new Response('<html>', { status: 502 }));
    expect(await outcome(page)).toMatchObject({ failure: { code: 'internal', problems: [] } });
  });

  it('a page is its text', async () => {
    expect(await pageOutcome(Promise.resolve(new Response('<p>')))).toEqual({ ok: true, value: '<p>' });
    expect(await pageOutcome(json(422, { problems: [{ code: 'required', path: 'a' }] }))).toMatchObject({ ok: false });
  });
});
