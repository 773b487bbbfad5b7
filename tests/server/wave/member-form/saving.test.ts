import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { colleague, createMemberApp, read, required, save, saving } from './member-app.ts';

const answers = '/api/collaboration/answers';

describeEachDatabase('saving answers', (open) => {
  it('says who wrote what and when, and in which revision', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    expect(await save(lead, ['overall', 4, 0], ['keep', 'très bien', 0])).toEqual({
      saved: { overall: { revision: 3 }, keep: { revision: 3 } },
      conflicts: [],
    });
    app.advance(60_000);
    await save(helper, ['sp1Overall', { missing: 'noOpinion' }, 0]);
    const collaboration = await read(lead);
    expect(collaboration).toMatchObject({
      revision: 4,
      state: 'draft',
      surveyState: 'open',
      member: { id: 'FR', name: { en: 'France', fr: 'France' } },
      me: { id: lead.id, role: 'contact-point', sections: null },
      lastWave: null,
      receipt: null,
    });
    expect(collaboration.answers).toEqual({
      overall: { value: 4, revision: 3, by: lead.id, at: '2026-11-22T09:00:00.000Z', carry: null },
      keep: { value: 'très bien', revision: 3, by: lead.id, at: '2026-11-22T09:00:00.000Z', carry: null },
      sp1Overall: {
        value: { missing: 'noOpinion' },
        revision: 4,
        by: helper.id,
        at: '2026-11-22T09:01:00.000Z',
        carry: null,
      },
    });
    expect(collaboration.texts['fr']?.sections['overall']?.title).toBe('Satisfaction globale');
  });

  it('keeps different items of two writers, and tells the second writer of the same item', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn({ ...colleague, sections: null });
    const { saved } = await save(lead, ['overall', 4, 0]);
    const base = saved['overall']?.revision ?? 0;
    const now = app.dependencies.now().toISOString();
    await save(lead, ['overall', 5, base]);
    expect(await save(helper, ['overall', 2, base], ['keep', 'mine', 0])).toEqual({
      saved: { keep: { revision: 5 } },
      conflicts: [
        { variable: 'overall', mine: 2, theirs: { value: 5, revision: 4, by: lead.id, at: now, carry: null } },
      ],
    });
    // Chosen in sight of both.
    expect(await save(helper, ['overall', 2, 4])).toEqual({ saved: { overall: { revision: 6 } }, conflicts: [] });
    const history = await app.dependencies.db
      .selectFrom('answer_revision')
      .select(['revision', 'value', 'collaborator_id'])
      .where('variable', '=', 'overall')
      .orderBy('revision')
      .execute();
    expect(history).toEqual([
      { revision: 3, value: '4', collaborator_id: lead.id },
      { revision: 4, value: '5', collaborator_id: lead.id },
      { revision: 6, value: '2', collaborator_id: helper.id },
    ]);
  });

  it('is no conflict where both say the same, and clearing is a change like any other', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn({ ...colleague, sections: null });
    await save(lead, ['overall', 4, 0]);
    expect(await save(helper, ['overall', 4, 0])).toEqual({ saved: { overall: { revision: 3 } }, conflicts: [] });
    await save(lead, ['overall', null, 3]);
    expect((await save(helper, ['overall', 5, 3])).conflicts).toMatchObject([{ theirs: { value: null, revision: 4 } }]);
    expect((await read(lead)).answers['overall']).toMatchObject({ value: null, revision: 4 });
  });

  it('of twenty writers of one item at once, over two servers, lets one through and tells the others', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const { code } = lead;
    const session = await createTestClient(createApp(app.dependencies), {}).post('/api/collaboration/session', {
      code,
    });
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const other = createTestClient(createApp(app.dependencies), { cookie });
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => save(index % 2 === 0 ? lead : other, ['keep', `writer ${index}`, 0])),
    );
    expect(replies.filter(({ conflicts }) => conflicts.length === 0)).toHaveLength(1);
    const winner = replies.findIndex(({ conflicts }) => conflicts.length === 0);
    expect((await read(lead)).answers['keep']).toMatchObject({ value: `writer ${winner}` });
    expect(await app.dependencies.db.selectFrom('answer_revision').selectAll().execute()).toHaveLength(1);
  });

  it('answers a save that comes again as before, whatever happened meanwhile, and writes nothing', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn({ ...colleague, sections: null });
    await save(helper, ['keep', 'theirs', 0]);
    const sent = saving(['overall', 4, 0], ['keep', 'mine', 0]);
    const first = await (await lead.put(answers, sent)).json();
    await save(helper, ['overall', 1, first.saved.overall.revision]);
    const again = await (await lead.put(answers, sent)).json();
    expect(again).toEqual(first);
    expect((await read(lead)).answers['overall']).toMatchObject({ value: 1 });
    await save(lead, ...required.filter(([name]) => name !== 'overall'));
    await lead.put('/api/collaboration/submission', {});
    expect(await (await lead.put(answers, sent)).json()).toEqual(first);
    await app.close(app.survey, 'sofia');
    expect(await (await lead.put(answers, sent)).json()).toEqual(first);
  });

  it('takes one of many simultaneous sendings of the same save', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const sent = saving(['overall', 4, 0]);
    const replies = await Promise.all(Array.from({ length: 10 }, () => lead.put(answers, sent)));
    const bodies = await Promise.all(replies.map((response) => response.text()));
    expect(new Set(bodies)).toEqual(new Set(['{"saved":{"overall":{"revision":2}},"conflicts":[]}']));
    expect(await app.dependencies.db.selectFrom('answer_revision').selectAll().execute()).toHaveLength(1);
  });

  it('refuses a key that stood for something else, of the same person', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const helper = await app.letIn(colleague);
    const sent = saving(['sp1Overall', 4, 0]);
    await lead.put(answers, sent);
    const other = { ...saving(['sp1Overall', 5, 0]), key: sent.key };
    expect(await refusal(await lead.put(answers, other))).toBe('409: key-reused');
    expect((await helper.put(answers, other)).status).toBe(200);
  });

  it.each([
    ['no such item', ['nonsense', 1, 0], 'unknown-variable'],
    ['an inherited name', ['__proto__', 1, 0], 'unknown-variable'],
    ['a code off the scale', ['overall', 6, 0], 'not-on-scale'],
    ['an object for a text', ['keep', { type: 'b', props: {} }, 0], 'not-text'],
    ['a text that is too long', ['keep', 'x'.repeat(2_001), 0], 'too-long'],
  ] as const)('refuses %s, and the whole save with it', async (_what, typed, code) => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    const sent = saving(['leadership', 4, 0]);
    const [variable, value, base] = typed;
    const response = await lead.put(answers, { ...sent, changes: [...sent.changes, { variable, value, base }] });
    expect(await refusal(response)).toBe(`422: ${code}`);
    expect(await app.dependencies.db.selectFrom('answer_revision').selectAll().execute()).toEqual([]);
    expect(await app.dependencies.db.selectFrom('answer_save').selectAll().execute()).toEqual([]);
  });

  it.each([
    ['a variable twice', saving(['overall', 1, 0], ['overall', 2, 0]), 'repeated-variable'],
    ['nothing', saving(), 'too-small'],
    ['a short key', { ...saving(['overall', 1, 0]), key: 'short' }, 'invalid-format'],
    ['a negative base', saving(['overall', 1, -1]), 'too-small'],
    ['no value', { ...saving(), changes: [{ variable: 'overall', base: 0 }] }, 'missing'],
  ])('refuses %s', async (_what, sent, code) => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    expect(await refusal(await lead.put(answers, sent))).toBe(`422: ${code}`);
  });

  it('after the close is refused, and the draft stays as it was', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    await save(lead, ['overall', 4, 0]);
    await app.close(app.survey, 'sofia');
    const attempts = [
      lead.put(answers, saving(['overall', 1, 2])),
      lead.put('/api/collaboration/sections/overall', { state: 'ready' }),
      lead.post('/api/collaboration/notes', { variable: 'overall', text: 'late' }),
      lead.put('/api/collaboration/submission', {}),
      lead.delete('/api/collaboration/submission'),
    ];
    for (const response of await Promise.all(attempts)) expect(await refusal(response)).toBe('409: survey-closed');
    const { answers: kept, state, surveyState } = await read(lead);
    expect([kept['overall']?.value, state, surveyState]).toEqual([4, 'draft', 'closed']);
  });

  it('closes by the clock, to the millisecond', async () => {
    const app = await createMemberApp(open, { closesAt: '2026-11-22T10:00:00.000Z' });
    const lead = await app.letIn();
    app.advance(3_599_999);
    await save(lead, ['overall', 4, 0]);
    app.advance(1);
    expect(await refusal(await lead.put(answers, saving(['overall', 5, 2])))).toBe('409: survey-closed');
  });
});
