import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { problem } from '../../platform/http/problem.ts';
import { collaborationToken } from './collaboration-cookie.ts';
import type { Collaborator } from './collaborator.ts';
import { findCollaboratorSession, touchCollaboratorSession } from './collaborator-session-store.ts';

export type CollaboratorEnv = AppEnv & {
  Variables: { readonly me: Collaborator; readonly collaboratorToken: string };
};

/**
 * The first step of every route of a Member's response: the handler finds the person, with the rights of this moment, in `c.var.me`.
 * Which response they may touch follows from the person and from nothing in the request.
 */
export function requireCollaborator({ db, now }: Pick<Dependencies, 'db' | 'now'>): MiddlewareHandler<CollaboratorEnv> {
  const step: MiddlewareHandler<CollaboratorEnv> = async (c, next) => {
    const token = collaborationToken(c) ?? '';
    const me = token === '' ? undefined : await findCollaboratorSession(db, token, now());
    c.set('me', me ?? problem('unauthenticated', { code: 'not-signed-in' }));
    c.set('collaboratorToken', token);
    await touchCollaboratorSession(db, token, now());
    await next();
  };
  return Object.assign(step, { admits: 'collaborator' });
}
