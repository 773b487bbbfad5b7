import type { MiddlewareHandler } from 'hono';
import { admit } from '../member-form/require-collaborator.ts';
import type { CollaboratorEnv } from '../member-form/require-collaborator.ts';
import type { Dependencies } from '../../platform/dependencies.ts';

/** The first step of every page of the form. Who is not, or no more, let in comes to the page for the code. */
export const signedIn =
  (needs: Pick<Dependencies, 'db' | 'now'>): MiddlewareHandler<CollaboratorEnv> =>
  async (c, next) =>
    (await admit(c, needs)) ? next() : c.redirect('/m', 303);
