import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { FrozenScorecard } from '../../../../survey-definitions/scorecard/frozen-scorecard.ts';
import type { Scorecard } from '../../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { decodeJson, encodeJson } from '../../../../server/platform/database/codec.ts';
import { rebuildTally } from '../../../../server/surveys/closing/rebuild-tally.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { read } from '../scorecard/demo-app.ts';
import { fieldWave, ratedBy, satisfactionIn } from '../scorecard/fielded.ts';
import { createSurveyApp, refusal, type SurveyApp } from '../../surveys/fielding/survey-app.ts';

const series = 'RES.satisfaction-overall';

describeEachDatabase('a snapshot', (open) => {
  it('gives the same figures for ever, even after an answer was corrected', async () => {
    const app = await createSurveyApp(open);
    await fieldWave(app, 2025, ratedBy([5, 4, 4, 2, 2, 3, 4, 5, 1, 4]));
    const id = await freeze(app);
    const before = await read<FrozenScorecard>(app, `/api/snapshots/${id}`);
    await correctAnswers(app, 5);
    app.advance(60_000);
    expect(await read<FrozenScorecard>(app, `/api/snapshots/${id}`)).toEqual(before);
    expect(await read<Scorecard>(app, `/api/snapshots/${id}/scorecard`)).toEqual(before.scorecard);
    const live = await read<Scorecard>(app, '/api/scorecard?year=2025');
    expect([rateIn(before.scorecard), rateIn(live)]).toEqual([6 / 10, 1]);
  });

  it('holds the page of every series, as it was', async () => {
    const app = await createSurveyApp(open);
    await fieldWave(app, 2025, ratedBy([5, 4, 4, 2, 2, 3, 4, 5, 1, 4]));
    const live = await read<SeriesPage>(app, `/api/scorecard/series/${series}?year=2025`);
    const id = await freeze(app);
    const snapshot = { id, takenAt: '2026-11-22T09:00:00.000Z', title: 'Council 2025', format: 2 };
    expect(await read(app, `/api/snapshots/${id}/scorecard/series/${series}`)).toEqual({ ...live, snapshot });
    const { scorecard, pages, focusAreas } = await read<FrozenScorecard>(app, `/api/snapshots/${id}`);
    const all = scorecard.rows.flatMap((row) => row.series);
    expect(pages.map(({ result }) => result)).toEqual(all);
    expect(focusAreas.map(({ code }) => code)).toEqual(['FA1', 'FA2', 'FA3']);
    const { takenAt, title } = snapshot;
    const { snapshots } = await read<{ readonly snapshots: readonly object[] }>(app, '/api/snapshots');
    expect(snapshots).toEqual([
      { id, takenAt, title, year: 2025, takenBy: 'sofia', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect((await app.as('sofia').get(`/api/snapshots/${id}/scorecard/series/XY`)).status).toBe(404);
    expect((await app.as('sofia').get('/api/snapshots/absent')).status).toBe(404);
  });

  it('is refused without a title or a year', async () => {
    const app = await createSurveyApp(open);
    const post = async (body: object) => refusal(await app.as('sofia').post('/api/snapshots', body));
    expect(await post({ year: 2025, title: '  ' })).toBe('422: missing');
    expect(await post({ year: 25, title: 'Council' })).toBe('422: not-a-year');
  });

  it('can be neither changed nor deleted in the database', async () => {
    const app = await createSurveyApp(open);
    await freeze(app);
    const { db } = app.dependencies;
    await expect(sql`update snapshot set title = 'other'`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from snapshot`.execute(db)).rejects.toThrow(/never changed/);
  });

  it('is in the audit log', async () => {
    const app = await createSurveyApp(open);
    const id = await freeze(app);
    const entry = await app.dependencies.db
      .selectFrom('audit')
      .selectAll()
      .where('object', '=', `snapshot/${id}`)
      .executeTakeFirstOrThrow();
    expect([entry.action, entry.actor, decodeJson(entry.detail)]).toEqual([
      'snapshot.taken',
      'sofia',
      { year: 2025, title: 'Council 2025', plan: '2022-2025' },
    ]);
  });
});

async function freeze(app: SurveyApp): Promise<string> {
  const response = await app.as('sofia').post('/api/snapshots', { year: 2025, title: ' Council 2025 ' });
  if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
  const { id }: { id: string } = await response.json();
  return id;
}

/** Everybody now says the same to everything about the WCO as a whole. */
async function correctAnswers({ dependencies: { db, members } }: SurveyApp, overall: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const { seq, answers, survey_id: surveyId } of await trx.selectFrom('response').selectAll().execute()) {
      const corrected = encodeJson({ ...Object(decodeJson(answers)), overall });
      await trx.updateTable('response').set({ answers: corrected }).where('seq', '=', seq).execute();
      await rebuildTally(trx, surveyId, members);
    }
  });
}

function rateIn(scorecard: Scorecard): number | undefined {
  const { figure } = satisfactionIn(scorecard, series);
  return figure?.shown ? figure.rate : undefined;
}
