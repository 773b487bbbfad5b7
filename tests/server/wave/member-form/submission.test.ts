import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { createMemberApp, marie, read, required, save, saving } from './member-app.ts';
import type { MemberApp } from './member-app.ts';

const submission = '/api/collaboration/submission';

describeEachDatabase('the submission of a Member', (open) => {
  it('becomes its one response, and raises the count', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    // The text belongs to an option that is not chosen: off the path, so not part of the response.
    await save(lead, ...required, ['keep', 'rester', 0], ['sp2Overall', 1, 0]);
    const response = await lead.put(submission, {});
    expect([response.status, await response.json()]).toEqual([
      200,
      { receipt: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/), submittedAt: '2026-11-22T09:00:00.000Z' },
    ]);
    expect(await responses(app)).toEqual([
      {
        delegation: 'FR',
        delegation_known: 1,
        language: 'fr',
        origin: 'form',
        submitted_at: '2026-11-22T09:00:00.000Z',
        answers: expect.not.stringContaining('sp2Overall'),
      },
    ]);
    expect(await countOf(app)).toBe(1);
    expect((await read(lead)).answers['sp2Overall']).toMatchObject({ value: 1 });
  });

  it('lists what is missing, and stores nothing then', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    await save(lead, ...required.filter(([name]) => name !== 'overall' && name !== 'sp2Participation'));
    await save(lead, ['sp2Participation', 'yes', 0]);
    const response = await lead.put(submission, {});
    expect(response.status).toBe(422);
    expect((await response.json()).problems).toEqual([
      { variable: 'overall', code: 'required' },
      { variable: 'sp2Overall', code: 'required' },
    ]);
    expect([await responses(app), await countOf(app), (await read(lead)).state]).toEqual([[], 0, 'draft']);
  });

  it('sent twice, and by twenty at once, is one', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    await save(lead, ...required);
    const all = await Promise.all(Array.from({ length: 20 }, () => lead.put(submission, {})));
    const bodies = await Promise.all(all.map((response) => response.text()));
    expect(new Set(bodies).size).toBe(1);
    expect([(await responses(app)).length, await countOf(app)]).toEqual([1, 1]);
    expect(await app.dependencies.db.selectFrom('response_state').selectAll().execute()).toHaveLength(1);
  });

  it('reopened and sent anew replaces what was sent; every submitted state is kept', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    await save(lead, ...required);
    const first = await (await lead.put(submission, {})).json();
    expect(await refusal(await lead.put('/api/collaboration/answers', saving(['overall', 1, 3])))).toBe(
      '409: response-submitted',
    );
    await lead.delete(submission);
    await lead.delete(submission);
    const reopened = await read(lead);
    expect([reopened.state, reopened.receipt]).toEqual(['draft', first.receipt]);
    expect([(await responses(app)).length, await countOf(app)]).toEqual([1, 1]);
    await save(lead, ['overall', 1, reopened.answers['overall']?.revision ?? 0]);
    app.advance(86_400_000);
    const back = await app.enter(lead.code);
    const second = await (await back.put(submission, {})).json();
    expect(second.receipt).not.toBe(first.receipt);
    const [row, ...others] = await responses(app);
    expect([JSON.parse(row?.answers ?? '{}').overall, row?.submitted_at, others]).toEqual([
      1,
      '2026-11-23T09:00:00.000Z',
      [],
    ]);
    expect(await countOf(app)).toBe(1);
    const states = await app.dependencies.db
      .selectFrom('response_state')
      .select(['answers', 'receipt', 'by'])
      .orderBy('revision')
      .execute();
    expect(states.map(({ answers, receipt, by }) => [JSON.parse(answers).overall, receipt, by])).toEqual([
      [5, first.receipt, lead.id],
      [1, second.receipt, lead.id],
    ]);
  });

  it('reopened and not sent anew before the close counts as it was sent', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    await save(lead, ...required);
    await lead.put(submission, {});
    await lead.delete(submission);
    await save(lead, ['overall', 1, (await read(lead)).answers['overall']?.revision ?? 0]);
    await app.close(app.survey, 'sofia');
    const [row] = await responses(app);
    expect(JSON.parse(row?.answers ?? '{}').overall).toBe(5);
    expect((await read(lead)).answers['overall']).toMatchObject({ value: 1 });
  });

  it('in a language the survey does not speak is stored as in its first one', async () => {
    const app = await createMemberApp(open, { languages: ['en'] });
    const lead = await app.letIn({ person: { ...marie, language: 'pt' } });
    await save(lead, ...required);
    await lead.put(submission, {});
    expect((await responses(app))[0]?.language).toBe('en');
  });
});

describeEachDatabase('a receipt', (open) => {
  it('tells anybody who has it that something was submitted, on which day in Brussels, and nothing else', async () => {
    const app = await createMemberApp(open);
    const lead = await app.letIn();
    await save(lead, ...required);
    // 23:30 UTC: in Brussels the next day has begun.
    app.advance(14.5 * 3_600_000);
    const back = await app.enter(lead.code);
    const { receipt } = await (await back.put(submission, {})).json();
    for (const typed of [receipt, receipt.toLowerCase(), receipt.replace('-', ''), receipt.replaceAll('0', 'O')]) {
      const response = await app.anybody.get(`/api/verify/${typed}`);
      expect([response.status, await response.json()]).toEqual([
        200,
        {
          survey: {
            title: {
              en: 'Annual survey on Members’ engagement with the WCO (2026)',
              fr: expect.stringMatching(/\(2026\)$/),
            },
          },
          submittedOn: '2026-11-23',
          isCurrent: true,
        },
      ]);
    }
    await back.delete(submission);
    await back.put(submission, {});
    expect(await (await app.anybody.get(`/api/verify/${receipt}`)).json()).toMatchObject({ isCurrent: false });
  });

  it.each(['0000-0000', 'nonsense', '%00', 'a'.repeat(500)])('that was never given (%s) is unknown', async (typed) => {
    const app = await createMemberApp(open);
    expect((await app.anybody.get(`/api/verify/${typed}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('cannot be guessed at without end', async () => {
    const app = await createMemberApp(open);
    const guesses = Array.from({ length: 40 }, () => app.anybody.get('/api/verify/0000-0000'));
    const statuses = (await Promise.all(guesses)).map((response) => response.status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });
});

const responses = ({ dependencies: { db } }: MemberApp) =>
  db
    .selectFrom('response')
    .select(['delegation', 'delegation_known', 'language', 'origin', 'submitted_at', 'answers'])
    .execute();

async function countOf({ dependencies: { db }, survey }: MemberApp): Promise<number | undefined> {
  const row = await db.selectFrom('survey_count').selectAll().where('survey_id', '=', survey.id).executeTakeFirst();
  return row?.responses;
}
