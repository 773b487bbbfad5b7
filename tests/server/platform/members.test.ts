import { describe, expect, it } from 'vitest';
import { countedMembers } from '../../../server/platform/members.ts';
import { readMembers } from '../../../server/register/members/member-seed.ts';
import { openFreshSqlite } from '../../setup/databases.ts';
import { createTestApp } from '../../setup/test-app.ts';

describe('the register of Members', () => {
  it('has 187 counted Members and the European Union', () => {
    const members = readMembers();
    expect([members.size, countedMembers(members)]).toEqual([188, 187]);
    expect(members.get('EU')?.counted).toBe(false);
  });

  it('names each in both languages, with one of six regions', () => {
    const members = [...readMembers().values()];
    expect(members.every(({ id, name }) => /^[A-Z]{2}$/.test(id) && name['en'] && name['fr'])).toBe(true);
    expect(new Set(members.map((member) => member.region)).size).toBe(6);
    expect(readMembers().get('DE')).toEqual({
      id: 'DE',
      name: { en: 'Germany', fr: 'Allemagne' },
      region: 'EUR',
      counted: true,
    });
  });

  it('is given to staff, not to visitors', async () => {
    const app = await createTestApp(openFreshSqlite);
    const { members }: { members: readonly unknown[] } = await (await app.as('paul').get('/api/members')).json();
    expect(members).toHaveLength(188);
    expect(members[0]).toEqual({ id: 'AF', name: { en: 'Afghanistan', fr: 'Afghanistan' }, region: 'AP' });
    expect((await app.anybody.get('/api/members')).status).toBe(401);
  });
});
