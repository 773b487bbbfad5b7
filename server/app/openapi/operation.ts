import type { z } from 'zod';
import type { Permission } from '../../access/permissions/permissions.ts';

/**
 * How to describe a route of the API, in one entry of `operations/<noun>.ts`:
 *
 *     'GET /api/focus-areas': { summary: 'Focus areas of a year', scope: 'scorecard.read', query: yearQuery, answer: focusAreas },
 *     'POST /api/figures': { summary: 'Record a figure', scope: 'figure.write', example: { series: '…' }, status: 201, answer: newId },
 *     'PUT /api/figures/:id/withdrawal': { summary: 'Withdraw a figure', scope: 'figure.write', status: 204 },
 *
 * Everything else comes from the route itself: method, path and its parameters, the schema of the body (`jsonBody` carries it), and who
 * is let in (`requireStaff` says so). Answers and queries are zod schemas; a file is its media type, as in `answer: 'text/csv'`. The tests
 * of `tests/server/openapi` fail for a route without an entry, an entry without a route, an example that its own schema or the route
 * refuses, a scope that does not open the route, and an answer that is not as described.
 */
export type Operation = {
  /** What it does, in a few words. */
  readonly summary: string;
  /** What a program must know beyond that. */
  readonly description?: string;
  /** The permission that an access token needs, or the permissions; nothing where being signed in is enough. */
  readonly scope?: Permission | readonly Permission[];
  readonly query?: z.ZodObject;
  /** A body that is accepted: required wherever there is a body of JSON. */
  readonly example?: unknown;
  /** The media type of a body that is a file. */
  readonly file?: 'text/csv';
  /** 200 unless it says so. */
  readonly status?: 200 | 201 | 204;
  /** Of what shape the answer is, or its media type where it is no JSON; nothing for 204. */
  readonly answer?: z.ZodType | MediaType;
};

export type MediaType = `${'text' | 'image' | 'application'}/${string}`;

/** By method and path as the route has it: `GET /api/surveys/:id`. */
export type Operations = Readonly<Record<string, Operation>>;

export const scopesOf = ({ scope = [] }: Operation): readonly Permission[] =>
  typeof scope === 'string' ? [scope] : scope;
