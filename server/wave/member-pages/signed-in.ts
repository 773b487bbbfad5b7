import type { MiddlewareHandler } from 'hono';
import { collaborationToken } from '../member-form/collaboration-cookie.ts';
import { findCollaboratorSession, touchCollaboratorSession } from '../member-form/collaborator-session-store.ts';
import type { CollaboratorEnv } from '../member-form/require-collaborator.ts';
import type { Dependencies } from '../../platform/dependencies.ts';

/** The first step of every page of the form. Who is not, or no more, let in comes to the page for the code. */
export function signedIn({ db, now }: Pick<Dependencies, 'db' | 'now'>): MiddlewareHandler<CollaboratorEnv> {
  return async (c, next) => {
    const token = collaborationToken(c) ?? '';
    const me = token === '' ? undefined : await findCollaboratorSession(db, token, now());
    if (me === undefined) return c.redirect('/m', 303);
    c.set('me', me);
    c.set('collaboratorToken', token);
    await touchCollaboratorSession(db, token, now());
    return next();
  };
}
