import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import { findLatestDefinition } from '../../../../server/questionnaires/definition-store.ts';
import { rebuildTally } from '../../../../server/surveys/closing/rebuild-tally.ts';
import { questionnairesOf } from '../../../../server/surveys/fielding/survey-questionnaires.ts';
import type { SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { activityPlan, ptcPlan } from '../fielding/plans.ts';
import { createSurveyApp, fromMember, keyNumber } from '../fielding/survey-app.ts';
import { randomAnswers } from '../responses/random-answers.ts';

describeEachDatabase('the tally', (open) => {
  it('counts answers, missing reasons and what was not asked, by delegation', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const sent = [
      fromMember('FR', 5, { relevance: { missing: 'noOpinion' } }),
      fromMember('FR', 4),
      fromMember('DE', 2, { agenda_a1: 3 }),
      { capacity: 'observer', overall: 1 },
    ];
    await Promise.all(sent.map((answers, index) => app.respond(survey, { key: keyNumber(index), answers })));
    const cells = await tallyOf(app.dependencies, survey.id);
    expect(cells.filter((cell) => /\b(overall|relevance|agenda_a1|interpretation) /.test(cell))).toEqual([
      'DE agenda_a1 3: 1',
      'DE interpretation notAsked: 1',
      'DE overall 2: 1',
      'DE relevance skipped: 1',
      'FR agenda_a1 skipped: 2',
      'FR interpretation notAsked: 2',
      'FR overall 4: 1',
      'FR overall 5: 1',
      'FR relevance noOpinion: 1',
      'FR relevance skipped: 1',
      'observer agenda_a1 skipped: 1',
      'observer interpretation notAsked: 1',
      'observer overall 1: 1',
      'observer relevance skipped: 1',
    ]);
    expect(cells.filter((cell) => /\b(keep|change) /.test(cell))).toEqual([]);
  });

  it.each<{ what: string; plan: SurveyPlan; by: 'paul' | 'carl' }>([
    { what: 'a confidential session', plan: ptcPlan, by: 'paul' },
    { what: 'an anonymous session', plan: { ...ptcPlan, confidentiality: 'anonymous' }, by: 'paul' },
    { what: 'a confidential activity', plan: { ...activityPlan, confidentiality: 'confidential' }, by: 'carl' },
  ])('of $what, added up one by one, is what a rebuild gives', async ({ plan, by }) => {
    const app = await createSurveyApp(open);
    const { db, members } = app.dependencies;
    const definition = await findLatestDefinition(db, plan.definition);
    if (definition === undefined) throw new Error('not published');
    const many = fc.array(randomAnswers(questionnairesOf(plan, definition.definition, members).asking), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(many, async (all) => {
        const survey = await app.open(plan, by);
        const responses = await Promise.all(
          all.map((answers, index) => app.respond(survey, { key: keyNumber(index), answers })),
        );
        expect(new Set(responses.map((response) => response.status))).toEqual(new Set([201]));
        await app.close(survey, by);
        const added = await tallyOf(app.dependencies, survey.id);
        expect(added.length).toBeGreaterThan(0);
        await db.updateTable('tally').set({ count: 77 }).where('survey_id', '=', survey.id).execute();
        const count = await db.transaction().execute((trx) => rebuildTally(trx, survey.id, members));
        expect(count).toBe(all.length);
        expect(await tallyOf(app.dependencies, survey.id)).toEqual(added);
      }),
      { numRuns: 8 },
    );
  });

  it('of a survey that does not exist is not rebuilt', async () => {
    const { dependencies } = await createSurveyApp(open);
    const rebuilt = await dependencies.db.transaction().execute((trx) => rebuildTally(trx, 'x', dependencies.members));
    expect(rebuilt).toBeUndefined();
  });
});

async function tallyOf({ db }: Pick<Dependencies, 'db'>, surveyId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('tally').selectAll().where('survey_id', '=', surveyId).execute();
  return rows.map((row) => `${row.delegation} ${row.variable} ${row.code}: ${row.count}`).toSorted();
}
