import { describe, expect, it } from 'vitest';
import { compressConstant } from '../../../../server/platform/http/compressed-constant.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

const built = async () =>
  new Map([
    ['/assets/console-aB3_-x9Z.js', await compressConstant('', 'text/javascript')],
    ['/assets/console-cD4_-y8W.css', await compressConstant('', 'text/css')],
    ['/assets/respond-eF5_-z7V.js', await compressConstant('', 'text/javascript')],
  ]);

describe('the console', () => {
  it.each(['/console', '/console/surveys/abc/results', '/console/invitation'])('is one page for %s', async (path) => {
    const { anybody } = await createTestApp(openFreshSqlite, { assets: await built() });
    const response = await anybody.get(path);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('src="/assets/console-aB3_-x9Z.js"');
    expect(page).toContain('href="/assets/console-cD4_-y8W.css"');
    expect(page).not.toContain('respond-');
  });

  it('may frame what it has made itself and nothing else, and no other page may frame it', async () => {
    const { anybody } = await createTestApp(openFreshSqlite, { assets: await built() });
    const policy = (await anybody.get('/console')).headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", 'frame-src blob:', "frame-ancestors 'none'"]),
    );
    expect((await anybody.get('/healthz')).headers.get('content-security-policy')).not.toContain('frame-src');
  });

  it('says that its data are invented in the demonstration only', async () => {
    const assets = await built();
    const page = async (isDemo: boolean) =>
      (await (await createTestApp(openFreshSqlite, { assets, isDemo })).anybody.get('/console')).text();
    expect([(await page(true)).includes('data-demo'), (await page(false)).includes('data-demo')]).toEqual([
      true,
      false,
    ]);
  });

  it('is where the bare address leads, and a problem where the client is not built', async () => {
    const { anybody } = await createTestApp(openFreshSqlite);
    const root = await anybody.get('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/console']);
    const missing = await anybody.get('/console');
    expect([missing.status, await missing.json()]).toMatchObject([500, { problems: [{ code: 'not-built' }] }]);
  });
});
