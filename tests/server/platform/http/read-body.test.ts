import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AppEnv } from '../../../../server/platform/http/app-env.ts';
import { errorResponse } from '../../../../server/platform/http/error-response.ts';
import { fulfils } from '../../../../server/platform/contract/fulfils.ts';
import { readFileBody, readForm } from '../../../../server/platform/http/read-body.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';

const schema = z.strictObject({
  name: z.string().min(2),
  tags: z.array(z.strictObject({ code: z.string().refine((code) => code === 'a', 'not-a') })).optional(),
});
const sending = { summary: 'Take a document', body: schema } as const;

const json = { 'content-type': 'application/json' };

describe('a JSON body', () => {
  it('is handed over when it fits', async () => {
    const answer = await post('/json', JSON.stringify({ name: 'Ann' }), json);
    expect(await answer.json()).toEqual({ name: 'Ann' });
  });

  it.each([
    { what: 'is no JSON', body: '{"name":', status: 400, problems: [{ code: 'malformed-json' }] },
    { what: 'is empty', body: '', status: 400, problems: [{ code: 'malformed-json' }] },
    {
      what: 'lacks something',
      body: '{}',
      status: 422,
      problems: [{ code: 'missing', path: 'name', details: { expected: 'string' } }],
    },
    {
      what: 'is of another type',
      body: '{"name":1}',
      status: 422,
      problems: [{ code: 'invalid-type', path: 'name', details: { expected: 'string' } }],
    },
    {
      what: 'is too short',
      body: '{"name":"A"}',
      status: 422,
      problems: [{ code: 'too-small', path: 'name', details: { minimum: 2 } }],
    },
    {
      what: 'has unknown keys',
      body: '{"name":"Ann","id":1,"role":2}',
      status: 422,
      problems: [
        { code: 'unknown-key', path: 'id' },
        { code: 'unknown-key', path: 'role' },
      ],
    },
    {
      what: 'has __proto__',
      body: '{"name":"Ann","__proto__":{"x":1}}',
      status: 422,
      problems: [{ code: 'unknown-key', path: '__proto__' }],
    },
    {
      what: 'breaks a rule of the schema',
      body: '{"name":"Ann","tags":[{"code":"b"}]}',
      status: 422,
      problems: [{ code: 'not-a', path: 'tags.0.code' }],
    },
    {
      what: 'has an unknown key deep inside',
      body: '{"name":"Ann","tags":[{"code":"a","x":1}]}',
      status: 422,
      problems: [{ code: 'unknown-key', path: 'tags.0.x' }],
    },
    {
      what: 'is a list',
      body: '[]',
      status: 422,
      problems: [{ code: 'invalid-type', path: '', details: { expected: 'object' } }],
    },
  ])('that $what is refused with $status', async ({ body, status, problems }) => {
    const answer = await post('/json', body, json);
    expect(await answer.json()).toEqual({ code: 'invalid', status, problems });
  });

  it.each([
    { what: 'Content-Length', body: 'x'.repeat(65_537), headers: { ...json, 'content-length': '65537' } },
    { what: 'chunks', body: stream(70, 1_024), headers: { ...json, 'transfer-encoding': 'chunked' } },
    { what: 'chunks and no header', body: stream(70, 1_024), headers: json },
  ])('of more than 64 KB by $what is refused', async ({ body, headers }) => {
    const answer = await post('/json', body, headers);
    expect(answer.status).toBe(413);
    expect((await answer.json()).problems).toEqual([{ code: 'too-large', details: { limit: 65_536 } }]);
  });

  it('may be larger where the route says so', async () => {
    const answer = await post('/large', JSON.stringify({ name: 'x'.repeat(100_000) }), json);
    expect(answer.status).toBe(200);
  });

  it('that breaks off is no reason to write into the log', async () => {
    const lines: string[] = [];
    const answer = await post('/json', brokenStream(), json, lines);
    expect(answer.status).toBe(400);
    expect(lines).toEqual([]);
  });
});

describe('a file as the body', () => {
  const csv = { 'content-type': 'text/csv' };

  it('is handed over as bytes', async () => {
    expect(await (await post('/file', 'a,b', csv)).json()).toEqual([97, 44, 98]);
  });

  it('is limited', async () => {
    expect((await post('/file', stream(70, 1_024), csv)).status).toBe(413);
  });

  it('that breaks off is no reason to write into the log', async () => {
    const lines: string[] = [];
    const answer = await post('/file', brokenStream(), csv, lines);
    expect([answer.status, lines]).toEqual([400, []]);
  });
});

describe('a form body', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it('keeps names that repeat', async () => {
    const answer = await post('/form', 'a=1&a=2&b=%C3%A9+x', form);
    expect(await answer.json()).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', 'é x'],
    ]);
  });

  it('is limited too', async () => {
    expect((await post('/form', `a=${'x'.repeat(70_000)}`, form)).status).toBe(413);
  });

  it('is nothing else', async () => {
    expect((await post('/form', '{}', json)).status).toBe(415);
  });
});

async function post(
  path: string,
  body: string | ReadableStream,
  headers: Record<string, string>,
  lines: string[] = [],
): Promise<Response> {
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const app = new Hono<AppEnv>()
    .post('/json', fulfils(sending), (c) => c.json(c.req.valid('json')))
    .post('/large', fulfils(sending, 1_048_576), (c) => c.json(c.req.valid('json')))
    .post('/file', async (c) => c.json([...(await readFileBody(c, 'text/csv', 65_536))]))
    .post('/form', async (c) => c.json([...(await readForm(c))]));
  app.onError((error, c) => errorResponse(error, c, log));
  const streaming = typeof body === 'string' ? {} : { duplex: 'half' };
  return app.request(new Request(`https://surveys.test${path}`, { method: 'POST', body, headers, ...streaming }));
}

function stream(chunks: number, size: number): ReadableStream {
  let left = chunks;
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(size).fill(32)) : controller.close()),
  });
}

function brokenStream(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) });
}
