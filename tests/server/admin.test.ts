import { describe, expect, it } from 'vitest';
import { createPostgresDatabase } from '../setup/databases.ts';
import { startProcess } from '../setup/start-process.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';

const link = /^http:\/\/127\.0\.0\.1:3000\/console\/invitation#([\w-]{43})\n$/;

describe('the command line', () => {
  it('creates an administrator whose link opens the running server', async () => {
    const environment = { DATA_DIRECTORY: temporaryDirectory() };
    const server = startProcess('server/main.ts', { ...environment, PORT: '0' });
    const [, url = ''] = await server.says(/^Surveys: (http:\S+)/);
    const { code, output } = await admin(environment, 'create-administrator', 'ann@wco.test', 'Ann', 'Archer');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(link) });

    const answer = await fetch(`${url}/api/invitation-acceptance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link.exec(output)?.[1], password: 'tariff nomenclature teapot' }),
    });
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const me = await fetch(`${url}/api/session`, { headers: { cookie } });
    expect(await me.json()).toMatchObject({ staff: { name: 'Ann Archer', roles: [{ role: 'administrator' }] } });
  });

  it('works on PostgreSQL and under the public address', async () => {
    const environment = { DATABASE_URL: await createPostgresDatabase(), PUBLIC_URL: 'https://surveys.test' };
    const { output } = await admin(environment, 'create-administrator', 'ann@wco.test');
    expect(output).toMatch(/^https:\/\/surveys\.test\/console\/invitation#[\w-]{43}\n$/);
  });

  it.each([
    { parameters: ['--help'], code: 0, says: /^Usage: / },
    { parameters: [], code: 2, says: /^Usage: / },
    { parameters: ['destroy'], code: 2, says: /^There is no command 'destroy'/ },
    { parameters: ['create-administrator'], code: 2, says: /^'' is not an e-mail address/ },
    { parameters: ['create-administrator', 'ann'], code: 2, says: /^'ann' is not an e-mail address/ },
    { parameters: ['check-definitions'], code: 0, says: /^\d+ definitions and \d+ plans, no problem/ },
    { parameters: ['rebuild-tally'], code: 2, says: /^Which survey\?/ },
    { parameters: ['rebuild-tally', 'nosuch'], code: 1, says: /^There is no survey 'nosuch'/ },
  ])('answers $parameters with $code', async ({ parameters, code, says }) => {
    const result = await admin({ DATA_DIRECTORY: temporaryDirectory() }, ...parameters);
    expect(result).toEqual({ code, output: expect.stringMatching(says) });
  });

  it('says in one line that the database cannot be reached', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' };
    const { code, output } = await admin(environment, 'create-administrator', 'ann@wco.test');
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

function admin(environment: Readonly<Record<string, string>>, ...parameters: readonly string[]) {
  return startProcess('server/admin.ts', environment, ...parameters).ended;
}
