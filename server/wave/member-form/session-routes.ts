import { Hono } from 'hono';
import { z } from 'zod';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { clearCollaborationCookie, collaborationToken, setCollaborationCookie } from './collaboration-cookie.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import { openCollaboratorSession } from './open-session.ts';

const typed = z.strictObject({ code: z.string().max(100) });

/** Coming in with a personal code, and leaving. */
export function collaborationSessionRoutes(dependencies: Dependencies) {
  const { db, settings } = dependencies;
  return new Hono<AppEnv>()
    .post('/', jsonBody(typed), async (c) => {
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
      return c.body(null, 204);
    })
    .delete('/', async (c) => {
      const token = collaborationToken(c);
      if (token !== undefined) await collaboratorSessions.end(db, token);
      clearCollaborationCookie(c);
      return c.body(null, 204);
    });
}
