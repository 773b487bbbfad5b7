import { expect, it } from 'vitest';
import { createMemberRegister } from '../../../../server/register/members/member-register.ts';
import { readMemberSeed } from '../../../../server/register/members/member-seed.ts';
import { countedMembers } from '../../../../server/platform/members.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';

const now = (): Date => new Date('2026-11-22T09:00:00.000Z');
const later = (): Date => new Date('2027-01-01T09:00:00.000Z');

describeEachDatabase('the register of Members', (open) => {
  it('begins with what came with the programme', async () => {
    const { db } = await open();
    const { members } = await createMemberRegister(db, now);
    expect([members.size, countedMembers(members)]).toEqual([188, 187]);
    expect(new Set(members.keys())).toEqual(new Set(readMemberSeed().map(({ id }) => id)));
    expect(members.get('EU')).toEqual({
      id: 'EU',
      name: { en: 'European Union', fr: 'Union européenne' },
      region: 'EUR',
      counted: false,
    });
  });

  it('is filled once, by however many servers start at the same time', async () => {
    const { db } = await open();
    await Promise.all([createMemberRegister(db, now), createMemberRegister(db, now)]);
    await db.updateTable('member').set({ name_en: 'Türkiye (renamed)' }).where('id', '=', 'TR').execute();
    const { members } = await createMemberRegister(db, later);
    expect(members.get('TR')?.name['en']).toBe('Türkiye (renamed)');
    expect(await db.selectFrom('member').select('updated_at').distinct().execute()).toEqual([
      { updated_at: '2026-11-22T09:00:00.000Z' },
    ]);
  });

  it('stays the same map and follows what another server wrote', async () => {
    const { db } = await open();
    const { members, refresh } = await createMemberRegister(db, now);
    const { version } = members;
    await refresh();
    expect(members.version).toBe(version);
    await db.updateTable('member').set({ counted: 0 }).where('id', '=', 'XK').execute();
    await refresh();
    expect([countedMembers(members), members.version]).toEqual([186, (version ?? 0) + 1]);
  });
});
