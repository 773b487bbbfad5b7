import type { Context } from 'hono';
import type { z } from 'zod';
import { Problem, problem } from './problem.ts';
import { mediaType } from './refuse-cross-site.ts';
import { schemaProblems } from './schema-problems.ts';

/** Bytes. A route that takes more, such as an import, names its own limit. */
export const defaultBodyLimit = 65_536;

/**
 * Reads the JSON body and checks it against a strict schema. This file is the only one that touches a body, so that
 * no route can forget the limit.
 * Problems: invalid (wrong-content-type, too-large, malformed-json, or what the schema finds, with paths).
 */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  limit = defaultBodyLimit,
): Promise<z.output<Schema>> {
  expectType(c, 'application/json');
  const parsed = schema.safeParse(parseJson(await readText(c, limit)), { reportInput: true });
  return parsed.success ? parsed.data : problem('invalid', ...schemaProblems(parsed.error));
}

/** Reads what a plain HTML form sends. Names may repeat: check boxes do. */
export async function readForm(c: Context, limit = defaultBodyLimit): Promise<URLSearchParams> {
  expectType(c, 'application/x-www-form-urlencoded');
  return new URLSearchParams(await readText(c, limit));
}

/** Reads a file sent as the body, as bytes: whoever reads it must see whether it is in the encoding it should be in. */
export async function readFileBody(c: Context, type: string, limit: number): Promise<Uint8Array> {
  expectType(c, type);
  if (Number(c.req.header('content-length') ?? 0) > limit) tooLarge(limit);
  return wholeOrProblem(readChunks(c.req.raw.body, limit));
}

function expectType(c: Context, expected: string): void {
  if (mediaType(c.req.header('content-type')) === expected) return;
  problem('invalid', { code: 'wrong-content-type', details: { expected } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return problem('invalid', { code: 'malformed-json' });
  }
}

/** With a Content-Length Node itself reads no more than that; without one the chunks are counted. */
async function readText(c: Context, limit: number): Promise<string> {
  const length = c.req.header('content-length');
  const isChunked = c.req.header('transfer-encoding') !== undefined;
  if (!isChunked && Number(length) > limit) tooLarge(limit);
  const isCounted = length !== undefined && !isChunked;
  if (isCounted) return wholeOrProblem(c.req.text());
  return new TextDecoder().decode(await wholeOrProblem(readChunks(c.req.raw.body, limit)));
}

/** Where the sender went away in mid-body nobody reads the answer, and nobody shall fill the log with it either. */
async function wholeOrProblem<Body>(body: Promise<Body>): Promise<Body> {
  try {
    return await body;
  } catch (error) {
    if (error instanceof Problem) throw error;
    return problem('invalid', { code: 'incomplete-body' });
  }
}

async function readChunks(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): never {
  problem('invalid', { code: 'too-large', details: { limit } });
}
