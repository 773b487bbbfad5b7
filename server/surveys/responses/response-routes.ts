import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { accessCodeHash, readAccessCode } from '../access-codes/access-code.ts';
import { findCode } from '../access-codes/access-code-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { findSurveyByAddress } from '../fielding/survey-store.ts';
import { readAddress } from '../fielding/survey-address.ts';
import type { NetworkLimit } from './network-limit.ts';
import type { SubmitOutcome, SubmitResponse } from './submit-response.ts';

/** 120 random bits at least: the key is what makes a retry the same submission. */
export const submissionKey = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/);

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

/** Bytes. The annual survey takes 35,000 characters of text, each of three bytes in some scripts; whoever used them all is not turned away. */
const largestResponse = 262_144;

const access = z.strictObject({ code: typedCode });

type Surroundings = {
  readonly submitResponse: SubmitResponse;
  readonly allows: NetworkLimit;
};

/** What the respondent's page sends. Nobody signs in here: the address, and where there is one the code, are all there is. */
export function responseRoutes(dependencies: Dependencies, { submitResponse, allows }: Surroundings) {
  const { db, now, secretKey, settings } = dependencies;
  const limit = (c: Context<AppEnv>): void => {
    const network = networkOf(clientAddress(c, settings.trustedProxies));
    if (!allows(network)) problem('conflict', { code: 'too-many-attempts', details: { retryAfter: 30 } });
  };

  return new Hono<AppEnv>()
    .post('/:address/responses', jsonBody(submission, largestResponse), async (c) => {
      limit(c);
      const { code = null, ...sent } = c.req.valid('json');
      const outcome = await submitResponse({ ...sent, code, address: c.req.param('address') });
      return c.json({ receipt: receiptOr(outcome) }, 201);
    })
    .post('/:address/access', jsonBody(access), async (c) => {
      limit(c);
      const code = readAccessCode(c.req.valid('json').code);
      const found = code && (await findCode(db, accessCodeHash(secretKey, code)));
      const address = readAddress(c.req.param('address'));
      const survey = address && (await findSurveyByAddress(db, address, now()));
      const opens = found && survey && found.surveyId === survey.id && survey.state === 'open';
      if (!opens || found.state === 'revoked') return problem('not-found', { code: 'code-unknown' });
      if (found.state === 'used') return problem('conflict', { code: 'code-used' });
      return c.json({ delegation: found.delegation, label: found.label });
    });
}

/** The receipt, or the end of the request. */
function receiptOr(outcome: SubmitOutcome): string | null {
  switch (outcome.state) {
    case 'received':
      return outcome.receipt;
    case 'invalid':
      return problem('invalid', ...outcome.problems);
    case 'language-not-offered':
      return problem('invalid', { path: 'language', code: outcome.state });
    case 'survey-unknown':
    case 'code-unknown':
      return problem('not-found', { code: outcome.state });
    case 'survey-closed':
    case 'code-used':
    case 'key-reused':
      return problem('conflict', { code: outcome.state });
    case 'busy':
      return problem('internal', { code: 'busy', details: { retryAfter: 1 } });
    default:
      return outcome satisfies never;
  }
}
