import { Hono } from 'hono';
import type { Context } from 'hono';
import { accessCodeHash, readAccessCode } from '../access-codes/access-code.ts';
import { findCode } from '../access-codes/access-code-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { findSurveyByAddress } from '../fielding/survey-store.ts';
import { readAddress } from '../fielding/survey-address.ts';
import type { NetworkLimit } from './network-limit.ts';
import { responses } from './response-contract.ts';
import type { SubmitOutcome, SubmitResponse } from './submit-response.ts';

/** Bytes. The annual survey takes 35,000 characters of text, each of three bytes in some scripts; whoever used them all is not turned away. */
const largestResponse = 262_144;

type Needs = {
  readonly submitResponse: SubmitResponse;
  readonly allows: NetworkLimit;
};

/** What the respondent's page sends. Nobody signs in here: the address, and where there is one the code, are all there is. */
export function responseRoutes(dependencies: Dependencies, { submitResponse, allows }: Needs) {
  const { db, now, secretKey, settings } = dependencies;
  const limit = (c: Context): void => {
    const network = networkOf(clientAddress(c, settings.trustedProxies));
    if (!allows(network)) problem('conflict', { code: 'too-many-attempts', details: { retryAfter: 30 } });
  };

  return new Hono<AppEnv>()
    .post('/:address/responses', fulfils(responses.send, largestResponse), async (c) => {
      limit(c);
      const { code = null, ...sent } = c.req.valid('json');
      const outcome = await submitResponse({ ...sent, code, address: c.req.param('address') });
      return c.var.answer({ receipt: receiptOr(outcome) });
    })
    .post('/:address/access', fulfils(responses.openCode), async (c) => {
      limit(c);
      const code = readAccessCode(c.req.valid('json').code);
      const found = code && (await findCode(db, accessCodeHash(secretKey, code)));
      const address = readAddress(c.req.param('address'));
      const survey = address && (await findSurveyByAddress(db, address, now()));
      const opens = found && survey && found.surveyId === survey.id && survey.state === 'open';
      if (!opens || found.state === 'revoked') return problem('not-found', { code: 'code-unknown' });
      if (found.state === 'used') return problem('conflict', { code: 'code-used' });
      return c.var.answer({ delegation: found.delegation, label: found.label });
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
