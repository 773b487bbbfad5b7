import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { hashPassword } from '../../../../server/access/staff/password-hash.ts';
import { setPassword } from '../../../../server/access/staff/staff-store.ts';
import { startServer } from '../../../../server/platform/start-server.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp, testSettings } from '../../../setup/test-app.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

describeEachDatabase('many sign-ins at once', (open) => {
  it('two hundred from one network: sixty are looked at, the others told to wait; from many networks: the server still answers', async () => {
    const app = await createTestApp(open);
    await setPassword(app.dependencies.db, 'paul', await hashPassword('tariff nomenclature teapot'));
    const settings = testSettings({ PORT: '0', TRUSTED_PROXIES: '1' });
    const server = await startServer(createApp({ ...app.dependencies, settings }).fetch, settings, systemScheduler);
    const attempt = async (index: number, address: string): Promise<number> => {
      const answer = await fetch(`${server.url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ email: `nobody${index}@wco.test`, password: 'not the right password' }),
      });
      return answer.status;
    };
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const crowd = numbers.map((index) => attempt(index, '203.0.113.7'));
    const statuses = Map.groupBy(await Promise.all(crowd), (status) => status);
    expect([statuses.get(401)?.length, statuses.get(429)?.length]).toEqual([60, 140]);

    const botnet = { waiting: 80 };
    const attempts = numbers
      .slice(0, botnet.waiting)
      .map((index) => attempt(index, `198.51.${index}.1`).finally(() => (botnet.waiting -= 1)));
    let answered = 0;
    while (botnet.waiting > 0) {
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      answered += 1;
    }
    expect(new Set(await Promise.all(attempts))).toEqual(new Set([401]));
    expect(answered).toBeGreaterThan(10);
    await server.stop();
  }, 60_000);
});
