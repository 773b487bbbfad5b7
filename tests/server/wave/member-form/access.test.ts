import { expect, it } from 'vitest';
import { endAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import { findCollaborator } from '../../../../server/wave/member-form/collaborator-store.ts';
import { saveAnswers } from '../../../../server/wave/member-form/save-answers.ts';
import { createCountNotifier } from '../../../../server/surveys/fielding/count-notifier.ts';
import { sweepSessions } from '../../../../server/access/sessions/session-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { colleague, cookieOf, createMemberApp, marie, read, required, save, saving } from './member-app.ts';

const day = 86_400_000;

describeEachDatabase('access to the response of a Member', (open) => {
  it('is a code of 160 bits that is stored as a keyed hash only', async () => {
    const app = await createMemberApp(open);
    const { code } = await app.letIn();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    const { db } = app.dependencies;
    const rows = [
      await db.selectFrom('collaborator').selectAll().execute(),
      await db.selectFrom('collaborator_session').selectAll().execute(),
    ];
    expect(rows.flat()).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  it('comes in a cookie that no script reads and no other site sets', async () => {
    const app = await createMemberApp(open);
    const { code } = await app.issue();
    const response = await app.anybody.post('/api/collaboration/session', {
      code: code.toLowerCase().replaceAll('-', ' '),
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-collaboration=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('ends the session that was open before, and on leaving', async () => {
    const app = await createMemberApp(open);
    const { code } = await app.issue();
    const first = await app.enter(code);
    const cookie = cookieOf(await first.post('/api/collaboration/session', { code }));
    expect(await refusal(await first.get('/api/collaboration'))).toBe('401: not-signed-in');
    const second = await app.anybody.delete('/api/collaboration/session', { cookie });
    expect([second.status, second.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await app.anybody.get('/api/collaboration', { cookie })).status).toBe(401);
  });

  it('is refused in the same words whether unknown, replaced, ended, or of a survey that is not open', async () => {
    const app = await createMemberApp(open);
    const { db } = app.dependencies;
    const replaced = await app.issue();
    await app.issue();
    const ended = await app.issue(colleague);
    await db.transaction().execute((trx) => endAccess(trx, ended.collaboratorId, app.dependencies.now()));
    const draft = await app.draft({ ...wavePlan, record: { kind: 'wave', year: 2027 } }, 'sofia');
    const unopened = await app.issue({ surveyId: draft.id });
    const over = await createMemberApp(open);
    const late = await over.issue();
    await over.close(over.survey, 'sofia');
    const ask = async (code: string, at = app) => {
      const response = await at.anybody.post('/api/collaboration/session', { code });
      return `${response.status} ${response.headers.get('set-cookie')} ${await response.text()}`;
    };
    const answers = [
      await ask('0'.repeat(32)),
      await ask('no code at all'),
      await ask(replaced.code),
      await ask(ended.code),
      await ask(unopened.code),
      await ask(late.code, over),
    ];
    expect(new Set(answers)).toEqual(
      new Set(['404 null {"code":"not-found","status":404,"problems":[{"code":"code-unknown"}]}']),
    );
  });

  it('can be guessed at thirty times a minute and network, by however many at once', async () => {
    const app = await createMemberApp(open);
    const { code } = await app.issue();
    const guess = () => app.anybody.post('/api/collaboration/session', { code: '0'.repeat(32) });
    const statuses = (await Promise.all(Array.from({ length: 40 }, guess))).map((response) => response.status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await app.anybody.post('/api/collaboration/session', { code })).status).toBe(429);
    app.advance(60_000);
    expect((await app.anybody.post('/api/collaboration/session', { code })).status).toBe(204);
  });

  it('passes to the new contact point: the old one is out, the draft stays', async () => {
    const app = await createMemberApp(open);
    const old = await app.letIn();
    const helper = await app.letIn(colleague);
    await save(old, ['overall', 4, 0]);
    const fresh = await app.letIn({ person: { ...marie, name: 'Nina Petit', email: 'nina@douane.test' } });
    expect(await refusal(await old.get('/api/collaboration'))).toBe('401: not-signed-in');
    expect(await refusal(await old.put('/api/collaboration/answers', saving(['overall', 1, 1])))).toBe(
      '401: not-signed-in',
    );
    expect((await app.anybody.post('/api/collaboration/session', { code: old.code })).status).toBe(404);
    const { answers, collaborators } = await read(fresh);
    expect(answers['overall']).toMatchObject({ value: 4, by: old.id });
    expect(collaborators.map(({ name, role, ended }) => [name, role, ended])).toEqual(
      expect.arrayContaining([
        ['Marie Martin', 'contact-point', true],
        ['Luc Bernard', 'colleague', false],
        ['Nina Petit', 'contact-point', false],
      ]),
    );
    expect((await helper.get('/api/collaboration')).status).toBe(200);
    await save(fresh, ...required.filter(([name]) => name !== 'overall'));
    expect((await fresh.put('/api/collaboration/submission', {})).status).toBe(200);
  });

  it('that ends while a save is on its way lets that save write nothing', async () => {
    const app = await createMemberApp(open);
    const { dependencies } = app;
    const { id } = await app.letIn(colleague);
    const looked = await findCollaborator(dependencies.db, id);
    await dependencies.db.transaction().execute((trx) => endAccess(trx, id, dependencies.now()));
    if (looked === undefined) throw new Error('nobody was let in');
    const needs = { ...dependencies, notifier: createCountNotifier() };
    const outcome = await saveAnswers(needs, looked, saving(['sp1Overall', 4, 0]));
    expect(outcome).toEqual({ state: 'access-ended' });
    expect(await dependencies.db.selectFrom('answer_revision').selectAll().execute()).toEqual([]);
  });

  it('of the same person again is the same person with another code; what is open goes on', async () => {
    const app = await createMemberApp(open);
    const first = await app.letIn();
    await save(first, ['overall', 4, 0]);
    const again = await app.letIn({ person: { ...marie, email: 'Marie@Douane.test' } });
    expect(again.id).toBe(first.id);
    expect((await first.get('/api/collaboration')).status).toBe(200);
    expect((await app.anybody.post('/api/collaboration/session', { code: first.code })).status).toBe(404);
  });

  it.each([
    { after: 12 * 3_600_000, what: 'twelve idle hours', visits: 0 },
    { after: 7 * day, what: 'a week, however busy', visits: 30 },
  ])('is asked for again after $what, and nothing is lost', async ({ after, visits }) => {
    const app = await createMemberApp(open);
    const client = await app.letIn();
    await save(client, ['overall', 4, 0]);
    for (let visit = 0; visit < visits; visit += 1) {
      app.advance(after / (visits + 1));
      expect((await client.get('/api/collaboration/state')).status).toBe(200);
    }
    app.advance(after / (visits + 1));
    expect(await refusal(await client.put('/api/collaboration/answers', saving(['keep', 'x', 0])))).toBe(
      '401: not-signed-in',
    );
    const back = await app.enter(client.code);
    expect((await read(back)).answers['overall']).toMatchObject({ value: 4 });
    await sweepSessions(app.dependencies.db, new Date(app.dependencies.now().getTime()));
    const left = await app.dependencies.db.selectFrom('collaborator_session').selectAll().execute();
    expect(left).toHaveLength(visits === 0 ? 2 : 1);
  });
});
