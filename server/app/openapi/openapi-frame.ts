import { z } from 'zod';

/** What is said once for all routes. */
export const overview = {
  title: 'Member satisfaction surveys',
  version: '1',
  description: [
    'Everything that the console can do, for programs. Make an access token in the console under ‘API’ and send it as `Authorization: Bearer mss_…`. ' +
      'A token may do what its holder’s roles and its own scopes both allow; it expires and can be revoked.',
    'Bodies and answers are JSON in UTF-8 unless a route says otherwise. Unknown keys are refused. Instants are ISO 8601 in UTC, rates are proportions from 0 to 1, null is ‘not known’ and never 0.',
    'Whatever goes wrong is `application/problem+json` with `code`, `status` and a list of `problems`, each with a code and the place (`path` or `variable`) it speaks of; never prose. ' +
      'What is absent and what you may not see are the same 404.',
    'JSON documents carry an `ETag`: send it back as `If-None-Match` and get 304 where nothing changed. Lists that grow take `limit` and then come in pages; `next` and the `Link` header lead to the next one.',
    'CSV and the data package are streamed; a survey’s answers are never shown before the rules of disclosure allow it.',
  ].join('\n\n'),
} as const;

export const securitySchemes = {
  accessToken: { type: 'http', scheme: 'bearer', description: 'An access token, made in the console.' },
  session: { type: 'apiKey', in: 'cookie', name: '__Host-session', description: 'A member of staff in the console.' },
  memberSession: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-collaboration',
    description: 'A contact point or colleague at the form of the annual survey.',
  },
} as const;

const problemSchema = z.strictObject({
  code: z.enum(['invalid', 'unauthenticated', 'forbidden', 'not-found', 'conflict', 'internal']),
  status: z.int(),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      path: z.string().optional(),
      variable: z.string().optional(),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

const { $schema: _dialect, ...schema } = z.toJSONSchema(problemSchema);

export const problemResponse = {
  description:
    '401: no or no valid token; 403: not permitted; 404: absent, or not yours to see; 409: not in this state; 422: what was sent does not fit; 429: too many attempts, see Retry-After.',
  content: {
    'application/problem+json': {
      schema,
      example: {
        code: 'forbidden',
        status: 403,
        problems: [{ code: 'scope-missing', details: { permission: 'survey.read' } }],
      },
    },
  },
};
