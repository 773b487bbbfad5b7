import { expect, it } from 'vitest';
import { endAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { anna, colleague, createMemberApp, luc, required, save, saving } from './member-app.ts';
import type { MemberApp } from './member-app.ts';

type People = {
  /** Marie, who signs off for France. */
  readonly contactPoint: TestClient;
  /** Luc, who has sections so1 and sp1 and reads the rest. */
  readonly withSections: TestClient;
  /** The same, but the rest is hidden from him. */
  readonly withHiddenRest: TestClient;
  /** Anna of Germany. */
  readonly ofAnotherMember: TestClient;
  /** A colleague whose access has ended. */
  readonly ended: TestClient;
  readonly nobody: TestClient;
  /** Sofia of the Secretariat, with her own session. */
  readonly staff: TestClient;
};

/** In the order of `People`. */
type Statuses = readonly [number, number, number, number, number, number, number];

type Attempt = (client: TestClient, app: MemberApp, toEnd: string) => Promise<Response>;

const routes: readonly (readonly [what: string, attempt: Attempt, statuses: Statuses])[] = [
  ['reads all', (client) => client.get('/api/collaboration'), [200, 200, 200, 200, 401, 401, 401]],
  ['reads the state', (client) => client.get('/api/collaboration/state'), [200, 200, 200, 200, 401, 401, 401]],
  ['listens', listen, [200, 200, 200, 200, 401, 401, 401]],
  ['answers in the sections handed out', answer('sp1Overall'), [200, 200, 200, 200, 401, 401, 401]],
  ['answers elsewhere', answer('overall'), [200, 403, 403, 200, 401, 401, 401]],
  ['answers in both at once', answer('sp1Overall', 'overall'), [200, 403, 403, 200, 401, 401, 401]],
  ['calls a section ready', state('so1', 'ready'), [204, 204, 204, 204, 401, 401, 401]],
  ["calls another's section ready", state('focusAreas', 'ready'), [204, 403, 404, 204, 401, 401, 401]],
  ['approves a section', state('so1', 'approved'), [204, 403, 403, 204, 401, 401, 401]],
  ['leaves a note', note('sp1Overall'), [201, 201, 201, 201, 401, 401, 401]],
  ['leaves a note elsewhere', note('overall'), [201, 201, 422, 201, 401, 401, 401]],
  ['invites a colleague', invite, [201, 403, 403, 201, 401, 401, 401]],
  ["ends a French colleague's access", end, [204, 403, 403, 404, 401, 401, 401]],
  ['submits', (client) => client.put('/api/collaboration/submission', {}), [200, 403, 403, 200, 401, 401, 401]],
  ['reopens', (client) => client.delete('/api/collaboration/submission'), [204, 403, 403, 204, 401, 401, 401]],
];

describeEachDatabase('who may do what with the response of a Member', (open) => {
  it.each(routes)('%s', async (_what, attempt, statuses) => {
    const app = await createMemberApp(open);
    const { people, toEnd } = await gather(app);
    const found: number[] = [];
    for (const client of Object.values(people)) {
      const response = await attempt(client, app, toEnd);
      found.push(response.status);
      if (response.status >= 400) expect(await response.text()).not.toMatch(/Marie|Luc|Anna|douane/);
    }
    expect(found).toEqual(statuses);
  });

  it("a colleague's refused attempts leave no trace", async () => {
    const app = await createMemberApp(open);
    const { people, toEnd } = await gather(app);
    const before = await everything(app);
    for (const [, attempt, statuses] of routes) {
      const isWrite = attempt !== listen && statuses[1] === 403;
      if (isWrite) expect((await attempt(people.withSections, app, toEnd)).status).toBe(403);
    }
    expect(await everything(app)).toEqual(before);
  });

  it('what is hidden from somebody is not sent to them', async () => {
    const app = await createMemberApp(open);
    const { people } = await gather(app);
    await save(people.contactPoint, ['keep', 'a secret of the director', 0]);
    await people.contactPoint.post('/api/collaboration/notes', { variable: 'keep', text: 'another secret' });
    await people.contactPoint.put('/api/collaboration/sections/open', { state: 'ready' });
    for (const path of ['/api/collaboration', '/api/collaboration/state']) {
      const hidden = await (await people.withHiddenRest.get(path)).text();
      expect(hidden).not.toContain('secret');
      expect(Object.keys(JSON.parse(hidden).sections)).not.toContain('open');
      expect(await (await people.withSections.get(path)).text()).toContain('a secret of the director');
    }
    const mine = saving(['keep', 'guess', 0]);
    expect(await (await people.withHiddenRest.put('/api/collaboration/answers', mine)).text()).not.toContain('secret');
  });

  it('nobody sees anything of another Member', async () => {
    const app = await createMemberApp(open);
    const { people } = await gather(app);
    await save(people.contactPoint, ['keep', 'only French', 0]);
    const german = await (await people.ofAnotherMember.get('/api/collaboration')).text();
    expect(german).toContain('Anna Schmidt');
    expect(german).not.toMatch(/only French|Marie|Luc/);
  });

  it.each([
    ['a member', { memberId: 'DE' }],
    ['a response', { responseId: 'x' }],
    ['a writer', { by: 'x' }],
  ])('a save that names %s is refused whole', async (_what, more) => {
    const app = await createMemberApp(open);
    const client = await app.letIn();
    const response = await client.put('/api/collaboration/answers', { ...saving(['overall', 1, 0]), ...more });
    expect(response.status).toBe(422);
    expect(await app.dependencies.db.selectFrom('answer_revision').selectAll().execute()).toEqual([]);
  });
});

async function gather(app: MemberApp): Promise<{ readonly people: People; readonly toEnd: string }> {
  const people: People = {
    contactPoint: await app.letIn(),
    withSections: await app.letIn(colleague),
    withHiddenRest: await app.letIn({ ...colleague, rest: 'hidden', person: { ...luc, email: 'lucie@douane.test' } }),
    ofAnotherMember: await app.letIn({ memberId: 'DE', person: anna }),
    ended: await endedColleague(app),
    nobody: app.anybody,
    staff: app.as('sofia'),
  };
  for (const client of [people.contactPoint, people.ofAnotherMember]) await save(client, ...required);
  const { collaboratorId } = await app.issue({ ...colleague, person: { ...luc, email: 'to-end@douane.test' } });
  return { people, toEnd: collaboratorId };
}

async function endedColleague(app: MemberApp): Promise<TestClient> {
  const guest = await app.letIn({ ...colleague, person: { ...luc, email: 'former@douane.test' } });
  const { db, now } = app.dependencies;
  await db.transaction().execute((trx) => endAccess(trx, guest.id, now()));
  return guest;
}

async function listen(client: TestClient): Promise<Response> {
  const response = await client.get('/api/collaboration/events');
  if (response.ok) await response.body?.cancel();
  return response;
}

/** Somebody's base is always behind: whether it is a conflict is another matter than whether they may. */
function answer(...variables: readonly string[]): Attempt {
  const changes = variables.map((variable) => [variable, 1, 0] as const);
  return (client) => client.put('/api/collaboration/answers', saving(...changes));
}

function state(section: string, to: string): Attempt {
  return (client) => client.put(`/api/collaboration/sections/${section}`, { state: to });
}

function note(variable: string): Attempt {
  return (client) => client.post('/api/collaboration/notes', { variable, text: 'Who knows this?' });
}

function invite(client: TestClient): Promise<Response> {
  const person = { name: 'Paul Roux', email: 'paul@douane.test', language: 'fr' };
  return client.post('/api/collaboration/colleagues', { ...person, sections: ['focusAreas'], rest: 'read' });
}

function end(client: TestClient, _app: MemberApp, toEnd: string): Promise<Response> {
  return client.put(`/api/collaboration/colleagues/${toEnd}/end`, {});
}

async function everything({ dependencies: { db } }: MemberApp): Promise<string> {
  return JSON.stringify([
    await db.selectFrom('member_response').selectAll().orderBy('id').execute(),
    await db.selectFrom('answer_revision').selectAll().orderBy('variable').orderBy('revision').execute(),
    await db.selectFrom('answer_save').selectAll().orderBy('key').execute(),
    await db.selectFrom('collaborator').selectAll().orderBy('id').execute(),
    await db.selectFrom('section_state').selectAll().orderBy('section').execute(),
    await db.selectFrom('note').selectAll().orderBy('id').execute(),
    await db.selectFrom('response').selectAll().execute(),
  ]);
}
