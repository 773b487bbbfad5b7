import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isPassing } from '../database/passing-errors.ts';
import type { Log } from '../settings/log.ts';
import { Problem } from './problem.ts';
import type { ProblemCode, ProblemDetail } from './problem.ts';

/** The body of every answer that is a problem, as application/problem+json. */
export type ProblemDocument = {
  readonly code: ProblemCode;
  readonly status: number;
  readonly problems: readonly ProblemDetail[];
};

export type RenderProblemPage = (document: ProblemDocument, c: Context) => string | Promise<string>;

const statusByCode = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  internal: 500,
} as const satisfies Record<ProblemCode, ContentfulStatusCode>;

/** Where HTTP has a narrower word than the six codes, the first detail decides. */
const statusByDetail: ReadonlyMap<string, ContentfulStatusCode> = new Map([
  ['malformed-json', 400],
  ['incomplete-body', 400],
  ['too-large', 413],
  ['wrong-content-type', 415],
  ['too-many-attempts', 429],
  ['busy', 503],
]);

/** Turns whatever was thrown into the answer: the only place that knows the codes and HTTP. */
export async function errorResponse(
  error: unknown,
  c: Context,
  log: Log,
  renderProblemPage?: RenderProblemPage,
): Promise<Response> {
  const known = asProblem(error, log);
  const detail = known.problems[0];
  const status = (detail && statusByDetail.get(detail.code)) ?? statusByCode[known.code];
  const document: ProblemDocument = { code: known.code, status, problems: known.problems };
  const retryAfter = detail?.details?.['retryAfter'];
  if (typeof retryAfter === 'number') c.header('Retry-After', String(retryAfter));
  return renderProblemPage !== undefined && wantsPage(c)
    ? c.html(await renderProblemPage(document, c), status)
    : c.body(JSON.stringify(document), status, { 'Content-Type': 'application/problem+json' });
}

function asProblem(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (isPassing(error)) return new Problem('internal', [{ code: 'busy', details: { retryAfter: 1 } }]);
  log.error({ err: error }, 'a request failed');
  return new Problem('internal', [{ code: 'unexpected' }]);
}

function wantsPage(c: Context): boolean {
  return !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');
}
