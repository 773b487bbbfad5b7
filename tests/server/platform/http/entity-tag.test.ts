import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import { programOf } from '../../access/tokens/token-app.ts';

describeEachDatabase('a document that is read again', (open) => {
  it('is sent once and then only when it has changed', async () => {
    const app = await createTestApp(open);
    const first = await app.as('sofia').get('/api/members/register');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    const same = await app.as('sofia').get('/api/members/register', { 'if-none-match': `"other", ${tag}` });
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', tag]);
    expect(same.headers.get('strict-transport-security')).not.toBeNull();
    const strong = { 'if-none-match': tag.replace('W/', '') };
    expect((await app.as('sofia').get('/api/members/register', strong)).status).toBe(304);
    const { members } = await first.json();
    const { id, updatedAt: _updatedAt, ...member } = members[0];
    const changed = await app.as('sofia').put(`/api/members/${id}`, { ...member, note: 'New' });
    expect(changed.status).toBe(204);
    const again = await app.as('sofia').get('/api/members/register', { 'if-none-match': tag });
    expect([again.status, (await again.json()).members[0].note]).toEqual([200, 'New']);
  });

  it('has the same tag in every encoding, and one of its own for each reader', async () => {
    const app = await createTestApp(open);
    const tagOf = async (headers: Readonly<Record<string, string>>) =>
      (await app.as('sofia').get('/api/members', headers)).headers.get('etag');
    expect(await tagOf({ 'accept-encoding': 'br' })).toBe(await tagOf({}));
    const [sofia, paul] = await Promise.all([app.as('sofia').get('/api/session'), app.as('paul').get('/api/session')]);
    expect(sofia.headers.get('etag')).not.toBe(paul.headers.get('etag'));
  });

  it('is kept by programs alone', async () => {
    const app = await createTestApp(open);
    const program = await programOf(app.dependencies, 'sofia', ['member.read']);
    const kept = await program.raw('/api/members', { method: 'GET' });
    expect(kept.headers.get('cache-control')).toBe('private, no-cache');
    expect((await app.as('sofia').get('/api/members')).headers.get('cache-control')).toBe('no-store');
  });

  it('has no tag where it is a refusal or a change', async () => {
    const app = await createTestApp(open);
    expect((await app.anybody.get('/api/members')).headers.get('etag')).toBeNull();
    const document = { name: 'R', scopes: ['member.read'], days: 7 };
    const made = await app.as('sofia').post('/api/access-tokens', document, { 'if-none-match': '*' });
    expect([made.status, made.headers.get('etag')]).toEqual([201, null]);
  });
});
