import { createAdministrator } from '../../../server/access/staff/create-administrator.ts';
import type { TestClient } from '../../setup/test-client.ts';
import { cookieOf, told } from '../platform.ts';
import type { Platform } from '../platform.ts';
import type { KnownPerson } from '../known.ts';

const roles = {
  sofia: [{ role: 'secretariat' }],
  paul: [{ role: 'committee-secretary', committee: 'PTC' }],
  hana: [{ role: 'committee-secretary', committee: 'HSC' }],
  emil: [{ role: 'committee-secretary', committee: 'EC' }],
  chloe: [{ role: 'committee-secretary', committee: 'CBC' }],
  carl: [{ role: 'capacity-building-officer' }],
} as const;

const names = ['sofia', 'paul', 'hana', 'emil', 'chloe', 'carl'] as const;
export type Name = (typeof names)[number];

export type People = {
  readonly as: (name: Name) => TestClient;
  readonly known: Readonly<Record<string, KnownPerson>>;
  /** Of somebody who has not come yet. */
  readonly openInvitation: { readonly email: string; readonly token: string };
};

/** Alice comes by the command line, all others by her invitations; one has not come yet, and one has gone. */
export async function fillPeople(platform: Platform): Promise<People> {
  const known: Record<string, KnownPerson> = {};
  const accept = async (name: string, token: string): Promise<TestClient> => {
    const password = `${name} counts seven quiet rivers`;
    const response = await platform.anybody.post('/api/invitation-acceptance', { token, password });
    const { email } = await told(response);
    const cookie = cookieOf(response);
    known[name] = { email, password, cookie };
    return platform.withCookie(cookie);
  };

  const first = await createAdministrator(platform.dependencies, { email: 'alice@wco.test', name: 'Alice' });
  const alice = await accept('alice', first.token);
  const invite = async (name: string, grants: readonly object[]) => {
    const person = { email: `${name}@wco.test`, name: `${name[0]?.toUpperCase()}${name.slice(1)}`, roles: grants };
    const { id, invitation } = await told(await alice.post('/api/staff', person));
    return { id: String(id), token: String(invitation.link).split('#')[1] ?? '' };
  };
  const clients = new Map<Name, TestClient>();
  for (const name of names) {
    const { token } = await invite(name, roles[name]);
    clients.set(name, await accept(name, token));
  }
  const nina = await invite('nina', roles.sofia);
  const otto = await invite('otto', roles.sofia);
  await accept('otto', otto.token);
  await told(await alice.put(`/api/staff/${otto.id}/deactivation`));
  return {
    as: (name) => clients.get(name) ?? platform.anybody,
    known,
    openInvitation: { email: 'nina@wco.test', token: nina.token },
  };
}

/** One token that holds and one that was taken back. */
export async function fillTokens(sofia: TestClient): Promise<{ readonly holds: string; readonly isRevoked: string }> {
  const scopes = ['definitions.read', 'survey.read', 'survey.export', 'scorecard.read'];
  const create = async (name: string) => told(await sofia.post('/api/access-tokens', { name, scopes, days: 365 }));
  const holds = await create('Monthly report in R');
  const revoked = await create('Lost with a laptop');
  await told(await sofia.put(`/api/access-tokens/${revoked.id}/revocation`));
  return { holds: holds.token, isRevoked: revoked.token };
}
