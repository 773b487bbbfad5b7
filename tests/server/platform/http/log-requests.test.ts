import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { AppEnv } from '../../../../server/platform/http/app-env.ts';
import { logRequests } from '../../../../server/platform/http/log-requests.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

/** What is logged of a request when everything is. */
async function logged(path: string): Promise<readonly object[]> {
  const lines: object[] = [];
  const log = createLog('debug');
  log.debug = (line: object) => void lines.push(line);
  const app = new Hono<AppEnv>().use(logRequests({ log, ...systemScheduler })).get('*', (c) => c.text('ok'));
  await app.request(path);
  return lines;
}

it('logs what staff ask for, at the debug level', async () => {
  expect(await logged('/api/surveys/abc')).toMatchObject([{ method: 'GET', status: 200 }]);
});

it.each(['/s/abcdefgh', '/api/respond/abcdefgh/responses'])('logs nothing of respondents: %s', async (path) => {
  expect(await logged(path)).toEqual([]);
});
