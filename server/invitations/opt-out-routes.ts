import { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/app-env.ts';
import { problem } from '../http/problem.ts';
import { readForm } from '../http/read-body.ts';
import { optOut } from './opt-out.ts';
import { optOutPage } from './opt-out-page.ts';
import { readOptOutToken } from './opt-out-token.ts';

/**
 * Where the last line of a mail leads. Looking changes nothing, since scanners of mails follow every link; the button does, and so
 * does a mail programme's own one (RFC 8058), which posts without a cookie and without a page.
 */
export function optOutRoutes(dependencies: Dependencies) {
  const { secretKey } = dependencies;
  const invitationOf = (token: string): string =>
    readOptOutToken(secretKey, token) ?? problem('not-found', { code: 'not-found' });

  return new Hono<AppEnv>()
    .get('/:token', (c) => {
      invitationOf(c.req.param('token'));
      return c.html(optOutPage('question'));
    })
    .post('/:token', async (c) => {
      const id = invitationOf(c.req.param('token'));
      await readForm(c);
      if (!(await optOut(dependencies, id))) problem('not-found', { code: 'not-found' });
      return c.html(optOutPage('done'));
    });
}
