import { createMiddleware } from 'hono/factory';
import { problem } from './problem.ts';

/**
 * U+0000 is in no name of ours, and PostgreSQL takes it in no text: an address with one leads nowhere, before any query is made of it.
 */
export const refuseNul = createMiddleware(async (c, next) => {
  if (/%00|\0/.test(c.req.url)) problem('not-found');
  await next();
});
