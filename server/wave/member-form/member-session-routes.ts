import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { clearCollaborationCookie, collaborationToken, setCollaborationCookie } from './collaboration-cookie.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import { memberSessions } from './member-session-contract.ts';
import { openCollaboratorSession } from './open-session.ts';

/** Coming in with a personal code, and leaving. */
export function memberSessionRoutes(dependencies: Dependencies) {
  const { db, settings } = dependencies;
  return new Hono<AppEnv>()
    .post('/', fulfils(memberSessions.begin), async (c) => {
      const network = networkOf(clientAddress(c, settings.trustedProxies));
      const opened = await openCollaboratorSession(dependencies, c.req.valid('json').code, network);
      if (opened.state === 'code-unknown') return problem('not-found', { code: opened.state });
      if (opened.state === 'too-many-attempts') {
        const { retryAfter } = opened;
        return problem('forbidden', { code: opened.state, details: { retryAfter } });
      }
      const former = collaborationToken(c);
      if (former !== undefined) await collaboratorSessions.end(db, former);
      setCollaborationCookie(c, opened.token);
      return c.var.answer();
    })
    .delete('/', fulfils(memberSessions.end), async (c) => {
      const token = collaborationToken(c);
      if (token !== undefined) await collaboratorSessions.end(db, token);
      clearCollaborationCookie(c);
      return c.var.answer();
    });
}
