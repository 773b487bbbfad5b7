import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { issueAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import { currentAnswers } from '../../../../server/wave/member-form/answer-store.ts';
import { findLatestDefinition } from '../../../../server/questionnaires/definition-store.ts';
import { rebuildTally } from '../../../../server/surveys/closing/rebuild-tally.ts';
import { questionnairesOf } from '../../../../server/surveys/fielding/survey-questionnaires.ts';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { randomAnswers } from '../../surveys/responses/random-answers.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { contactPoint, createMemberApp, save } from './member-app.ts';
import type { MemberApp } from './member-app.ts';

const members = ['FR', 'DE', 'KE'];

describeEachDatabase('the tally of a wave', (open) => {
  it('after any submissions, reopenings and resubmissions is what a rebuild gives', { timeout: 120_000 }, async () => {
    const app = await createMemberApp(open);
    const { db, members: register } = app.dependencies;
    const published = await findLatestDefinition(db, 'annual-engagement');
    if (published === undefined) throw new Error('not published');
    const { knowing } = questionnairesOf(app.survey, published.definition, register);
    const submissions = fc.array(fc.tuple(fc.constantFrom(...members), randomAnswers(knowing)), {
      minLength: 2,
      maxLength: 16,
    });
    let year = 2026;
    let resubmissions = 0;
    await fc.assert(
      fc.asyncProperty(submissions, async (all) => {
        // What is planned for the year of the questionnaire is planned after each of these; before 2022 there were no focus areas.
        year -= 1;
        const survey = await app.open({ ...wavePlan, record: { kind: 'wave', year } }, 'sofia');
        const leads = await Promise.all(members.map((member) => enterFor(app, survey.id, member)));
        const submitted = new Set<string>();
        for (const [member, answers] of all) {
          const lead = leads[members.indexOf(member)];
          if (lead === undefined) throw new Error('nobody leads');
          if (submitted.has(member)) resubmissions += 1;
          await lead.client.delete('/api/collaboration/submission');
          await writeAll(app, lead, answers);
          expect((await lead.client.put('/api/collaboration/submission', {})).status).toBe(200);
          submitted.add(member);
        }
        const added = await tallyOf(app, survey.id);
        expect(added.length).toBeGreaterThan(0);
        const count = await db.transaction().execute((trx) => rebuildTally(trx, survey.id, register));
        expect(count).toBe(submitted.size);
        expect(await tallyOf(app, survey.id)).toEqual(added);
      }),
      { numRuns: 4 },
    );
    expect(resubmissions).toBeGreaterThan(5);
  });
});

type Lead = { readonly client: TestClient; readonly responseId: string };

async function enterFor(app: MemberApp, surveyId: string, memberId: string): Promise<Lead> {
  const { db } = app.dependencies;
  const { collaboratorId, code } = await db
    .transaction()
    .execute((trx) => issueAccess(trx, app.dependencies, { ...contactPoint, surveyId, memberId }));
  const row = await db
    .selectFrom('collaborator')
    .select('response_id')
    .where('id', '=', collaboratorId)
    .executeTakeFirstOrThrow();
  // Dozens come in from one network within a minute that stands still.
  app.advance(60_000);
  return { client: await app.enter(code), responseId: row.response_id };
}

/** Makes the draft say exactly this. */
async function writeAll(app: MemberApp, { client, responseId }: Lead, answers: Answers): Promise<void> {
  const current = await currentAnswers(app.dependencies.db, responseId);
  const names = new Set([...current.keys(), ...Object.keys(answers)]);
  const changes = [...names].map((name) => [name, answers[name] ?? null, current.get(name)?.revision ?? 0] as const);
  expect((await save(client, ...changes)).conflicts).toEqual([]);
}

async function tallyOf({ dependencies: { db } }: MemberApp, surveyId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('tally').selectAll().where('survey_id', '=', surveyId).execute();
  return rows.map((row) => `${row.delegation} ${row.variable} ${row.code}: ${row.count}`).toSorted();
}
