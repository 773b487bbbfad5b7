import type { Problem } from '../../survey-definitions/language/problem.ts';

export type FailureCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-many-attempts'
  | 'internal'
  | 'unreachable';

/** Why a call gave nothing. `retryAfter` are seconds, where the server asks to wait. */
export type Failure = {
  readonly code: FailureCode;
  readonly problems: readonly Problem[];
  readonly retryAfter: number | null;
};

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** The browser's `fetch`, or one that a test gives. */
export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** The part of a response that is read here: the platform's and Hono's typed one both have it. */
export type Answer<Body> = {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<Body>;
  text(): Promise<string>;
};

/** Turns a response into a value; a line that is down is a value as well. */
export async function outcome<Body>(response: Promise<Answer<Body>>): Promise<Outcome<Body>> {
  const answer = await response.catch(() => undefined);
  if (answer === undefined) return failed('unreachable');
  if (!answer.ok) return { ok: false, failure: await failureOf(answer) };
  const value = answer.status === 204 ? undefined : await answer.json().catch(() => undefined);
  return { ok: true, value: value as Body };
}

/** The same of a file, which is read piece by piece. */
export async function fileOutcome(response: Promise<Response>): Promise<Outcome<Response>> {
  const answer = await response.catch(() => undefined);
  if (answer === undefined) return failed('unreachable');
  return answer.ok ? { ok: true, value: answer } : { ok: false, failure: await failureOf(answer) };
}

/** The same of a page, which is text; a problem is JSON all the same. */
export async function pageOutcome(response: Promise<Answer<unknown>>): Promise<Outcome<string>> {
  const answer = await response.catch(() => undefined);
  if (answer === undefined) return failed('unreachable');
  return answer.ok ? { ok: true, value: await answer.text() } : { ok: false, failure: await failureOf(answer) };
}

export function failed<Value>(code: FailureCode): Outcome<Value> {
  return { ok: false, failure: { code, problems: [], retryAfter: null } };
}

/** The same outcome with another value, where there is one. */
export function mapped<From, To>(from: Outcome<From>, change: (value: From) => To): Outcome<To> {
  return from.ok ? { ok: true, value: change(from.value) } : from;
}

/** The values of all of these, asked at once, or why one of them is not there. */
export async function together<Values extends readonly unknown[]>(
  ...asked: { readonly [Index in keyof Values]: Promise<Outcome<Values[Index]>> }
): Promise<Outcome<Values>> {
  const values: unknown[] = [];
  for (const answer of await Promise.all(asked as readonly Promise<Outcome<unknown>>[])) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return { ok: true, value: values as readonly unknown[] as Values };
}

const codeOfStatus: Readonly<Record<number, FailureCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  429: 'too-many-attempts',
};

async function failureOf(answer: Answer<unknown>): Promise<Failure> {
  const body = await answer.json().catch(() => undefined);
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return {
    code: codeOfStatus[answer.status] ?? 'internal',
    problems: problemsIn(body),
    retryAfter: Number.isFinite(seconds) ? seconds : null,
  };
}

function problemsIn(body: unknown): readonly Problem[] {
  if (typeof body !== 'object' || body === null || !('problems' in body) || !Array.isArray(body.problems)) return [];
  return body.problems
    .filter(isProblem)
    .map((problem) => ({ ...problem, path: problem.path ?? problem.variable ?? '' }));
}

function isProblem(value: unknown): value is Problem & { readonly variable?: string } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
