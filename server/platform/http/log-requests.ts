import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../settings/log.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { AppEnv } from './app-env.ts';

const fromRespondents = /^\/(s|api\/respond)\//;

/**
 * The pattern of the route, never the address with its ids and codes; no client address; nothing at all at the usual
 * level; and of what respondents send not even that, so that no time or order of arrival can be read from any log.
 */
export function logRequests({
  log,
  elapsed,
}: Pick<Scheduler, 'elapsed'> & { readonly log: Log }): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = elapsed();
    await next();
    if (!log.isLevelEnabled('debug') || fromRespondents.test(c.req.path)) return;
    const milliseconds = Math.round(elapsed() - start);
    log.debug({ method: c.req.method, route: routePath(c, -1), status: c.res.status, milliseconds }, 'request');
  };
}
