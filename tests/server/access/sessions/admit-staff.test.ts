import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { admitStaff } from '../../../../server/access/sessions/admit-staff.ts';
import { staffSessions } from '../../../../server/access/sessions/session-store.ts';
import { fulfils } from '../../../../server/platform/contract/fulfils.ts';
import { errorResponse } from '../../../../server/platform/http/error-response.ts';
import type { CastName } from '../../../setup/cast.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

const ending = { summary: 'End it', status: 204 } as const;
const session = { occasionKind: 'session', committee: 'PTC' } as const;

it.each([
  { who: 'nobody', path: '/plain', status: 401 },
  { who: 'paul', path: '/plain', status: 204 },
  { who: 'paul', path: '/registered', status: 403 },
  { who: 'sofia', path: '/registered', status: 204 },
  { who: 'alice', path: '/both', status: 403 },
  { who: 'sofia', path: '/both', status: 403 },
  { who: 'paul', path: '/of-session', status: 204 },
  { who: 'sofia', path: '/of-session', status: 403 },
  { who: 'hana', path: '/of-session', status: 404 },
  { who: 'paul', path: '/forgetful', status: 500 },
] as const)('$who at $path: $status', async ({ who, path, status }) => {
  const { app, cookieOf } = await createGuardedApp();
  const headers = who === 'nobody' ? {} : { cookie: await cookieOf(who) };
  expect((await app.request(path, { headers })).status).toBe(status);
});

/** A route for each way of saying who may; the last one says that it will ask about an object, and does not. */
async function createGuardedApp() {
  const { dependencies } = await createTestApp(openFreshSqlite);
  const { db, now, randomBytes, log } = dependencies;
  const { staff, staffWithObject } = admitStaff(dependencies);
  const app = new Hono()
    .get('/plain', staff(), fulfils(ending), (c) => c.var.answer())
    .get('/registered', staff('member.read'), fulfils(ending), (c) => c.var.answer())
    .get('/both', staff('member.read', 'audit.read'), fulfils(ending), (c) => c.var.answer())
    .get('/of-session', staffWithObject('survey.write'), fulfils(ending), (c) => {
      c.var.demand(session);
      return c.var.answer();
    })
    .get('/forgetful', staffWithObject('survey.write'), fulfils(ending), (c) => c.var.answer());
  app.onError((error, c) => errorResponse(error, c, log));
  const cookieOf = async (who: CastName): Promise<string> =>
    `__Host-session=${await staffSessions.create(db, who, now(), randomBytes)}`;
  return { app, cookieOf };
}
