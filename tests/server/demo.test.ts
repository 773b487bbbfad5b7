import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startProcess } from '../setup/start-process.ts';

const demoShape = z.strictObject({
  url: z.string(),
  accounts: z.array(
    z.strictObject({
      role: z.enum(['administrator', 'secretariat', 'committee-secretary', 'capacity-building-officer']),
      committee: z.enum(['PTC', 'HSC', 'EC', 'CBC']).nullable(),
      email: z.email(),
      password: z.string().min(15),
    }),
  ),
  surveys: z.array(
    z.strictObject({
      id: z.string(),
      definition: z.string(),
      state: z.enum(['draft', 'open', 'closed']),
      address: z.url(),
    }),
  ),
});

it('the demonstration says in one line of JSON where it is, who may sign in and where respondents begin', async () => {
  const port = await freePort();
  const demo = startProcess('server/app/demo/demo.ts', { PORT: String(port), HOST: '127.0.0.2' }, '--json');
  const [line = ''] = await demo.says(/^\{.*\}\n$/m);
  expect(demo.output()).toBe(line);
  const { url, accounts, surveys } = demoShape.parse(JSON.parse(line));
  expect(url).toBe(`http://127.0.0.2:${port}`);
  expect(new Set(accounts.map(({ role }) => role)).size).toBe(4);

  for (const { email, password } of accounts) {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email, password });
    const session = await fetch(`${url}/api/session`, { method: 'POST', headers, body });
    expect(session.status).toBe(204);
    const cookie = session.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const { plans } = await (await fetch(`${url}/api/plans`, { headers: { cookie } })).json();
    expect(plans).toMatchObject([
      { id: '2022-2025', isSynthetic: false },
      { id: '2026-2028', isSynthetic: true },
    ]);
  }
  const headers = { accept: 'text/html', 'accept-language': 'en' };
  const open = surveys.filter(({ state }) => state === 'open');
  expect([open.length > 0, surveys.some(({ state }) => state === 'closed')]).toEqual([true, true]);
  const byLink = surveys.filter(({ address }) => address.startsWith(`${url}/m#`));
  expect(byLink.map(({ definition, state }) => [definition, state])).toEqual([['annual-engagement', 'open']]);
  const code = byLink[0]?.address.split('#')[1];
  const entering = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) };
  expect((await fetch(`${url}/api/collaboration/session`, entering)).status).toBe(204);
  for (const { address } of surveys) {
    if (!address.includes('#')) expect(address.startsWith(`${url}/s/`)).toBe(true);
    const page = await fetch(address, { headers });
    expect([page.status, (await page.text()).includes('all data shown here are invented')]).toEqual([200, true]);
  }
  demo.kill('SIGTERM');
  expect((await demo.ended).code).toBe(0);
}, 120_000);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.2', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
