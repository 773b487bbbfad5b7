import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createWaveApp } from '../../wave/invitations/wave-app.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { recordsIn } from './read-csv.ts';

describeEachDatabase('the CSV of invitations', (open) => {
  it('has each Member that was asked with its outcome, and nobody’s name or address', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR', 'SN']);
    await app.send();
    await app.submitted(survey, 'FR', { overall: 4 }, '2026-11-22T10:00:00.000Z');
    await app.as('sofia').put(`/api/surveys/${survey.id}/dispositions/SN`, { disposition: 'will-not-answer' });
    const text = await (await app.as('sofia').get(`/api/surveys/${survey.id}/invitations.csv`)).text();
    const rows = recordsIn(text);
    expect(rows).toMatchObject([
      { survey: survey.address, member: 'BE', region: 'EUR', disposition: 'sent', sent_by: 'mail', submitted_at: '' },
      { member: 'FR', disposition: 'partial', submitted_at: '2026-11-22T10:00:00.000Z' },
      { member: 'SN', region: 'WCA', disposition: 'will-not-answer' },
    ]);
    expect(text).not.toMatch(/@|Person/);
  });

  it('is never written of an anonymous survey, nor of one without invitations', async () => {
    const app = await createWaveApp(open);
    const anonymous = await app.open(wavePlan, 'sofia');
    // No wave can be made anonymous today; if one ever is, this file must not tell who answered.
    await app.dependencies.db.updateTable('survey').set({ confidentiality: 'anonymous' }).execute();
    const refused = await app.as('sofia').get(`/api/surveys/${anonymous.id}/invitations.csv`);
    expect(await refusal(refused)).toBe('409: withheld-anonymous');
    const session = await app.open();
    expect((await app.as('paul').get(`/api/surveys/${session.id}/invitations.csv`)).status).toBe(404);
  });
});
