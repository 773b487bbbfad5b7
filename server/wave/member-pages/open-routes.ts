import { memberLanguages } from '../../../survey-definitions/reference/languages.ts';
import { Hono } from 'hono';
import type { Context } from 'hono';
import {
  clearCollaborationCookie,
  collaborationToken,
  setCollaborationCookie,
} from '../member-form/collaboration-cookie.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import { findCollaboratorOf } from '../member-form/collaborator-store.ts';
import { openCollaboratorSession } from '../member-form/open-session.ts';
import { verifyReceipt } from '../member-form/verify-receipt.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { readForm } from '../../platform/http/read-body.ts';
import { readerLanguage } from '../../surveys/form-pages/reader-language.ts';
import { askedLanguage } from './page-language.ts';
import { pagePolicy } from './page-policy.ts';
import type { OpenProblem, RenderCollaborate } from './member-page-contract.ts';

/** Coming in with a personal code, leaving, and checking a receipt: the pages that nobody need be signed in for. */
export function openRoutes(dependencies: Dependencies, render: RenderCollaborate) {
  const { db, now, settings } = dependencies;
  const languageOf = (c: Context): string =>
    readerLanguage(memberLanguages, askedLanguage(c), c.req.header('accept-language'));
  const network = (c: Context<AppEnv>): string => networkOf(clientAddress(c, settings.trustedProxies));
  const openPage = async (c: Context, problem: OpenProblem | null): Promise<string> => {
    const session = await findCollaboratorOf(db, collaborationToken(c) ?? '', now());
    c.header('Content-Security-Policy', pagePolicy);
    return render({ mode: 'open', language: languageOf(c), problem, isSignedIn: session !== undefined });
  };
  return new Hono<AppEnv>()
    .get('/', async (c) => c.html(await openPage(c, null)))
    .post('/', async (c) => {
      const typed = (await readForm(c)).get('code') ?? '';
      const opened = await openCollaboratorSession(dependencies, typed.slice(0, 100), network(c));
      if (opened.state !== 'opened') {
        const isTooOften = opened.state === 'too-many-attempts';
        if (isTooOften) c.header('Retry-After', String(opened.retryAfter));
        return c.html(await openPage(c, opened.state), isTooOften ? 429 : 422);
      }
      const former = collaborationToken(c);
      if (former !== undefined) await collaboratorSessions.end(db, former);
      setCollaborationCookie(c, opened.token);
      return c.redirect('/m/tasks', 303);
    })
    .post('/sign-out', async (c) => {
      const token = collaborationToken(c);
      if (token !== undefined) await collaboratorSessions.end(db, token);
      clearCollaborationCookie(c);
      return c.redirect('/m', 303);
    })
    .get('/verify', async (c) => {
      const receipt = (c.req.query('receipt') ?? '').slice(0, 40);
      const outcome = receipt === '' ? null : await verifyReceipt(dependencies, receipt, network(c));
      return c.html(render({ mode: 'verify', language: languageOf(c), receipt, outcome }));
    });
}
