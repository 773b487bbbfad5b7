import type { Context, MiddlewareHandler } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { problem } from '../../platform/http/problem.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import { collaborationToken } from './collaboration-cookie.ts';
import type { Collaborator } from './collaborator.ts';
import { findCollaboratorOf } from './collaborator-store.ts';

export type CollaboratorEnv = AppEnv & {
  Variables: { readonly me: Collaborator; readonly collaboratorToken: string };
};

type Needs = Pick<Dependencies, 'db' | 'now'>;

/**
 * The first step of every route of a Member's response: the handler finds the person, with the rights of this moment, in `c.var.me`.
 * Which response they may touch follows from the person and from nothing in the request.
 */
export function requireCollaborator(needs: Needs): MiddlewareHandler<CollaboratorEnv> {
  const step: MiddlewareHandler<CollaboratorEnv> = async (c, next) => {
    if (!(await admit(c, needs))) problem('unauthenticated', { code: 'not-signed-in' });
    await next();
  };
  return Object.assign(step, { admits: 'collaborator' });
}

/** False: nobody is signed in here, or nobody is let in any more. */
export async function admit(c: Context<CollaboratorEnv>, { db, now }: Needs): Promise<boolean> {
  const token = collaborationToken(c) ?? '';
  const found = token === '' ? undefined : await findCollaboratorOf(db, token, now());
  if (found === undefined) return false;
  c.set('me', found.me);
  c.set('collaboratorToken', token);
  await collaboratorSessions.touch(db, token, found.lastSeenAt, now());
  return true;
}
