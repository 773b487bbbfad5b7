import { expect, it } from 'vitest';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { sendAll } from '../../results/survey/answered-survey.ts';
import { hscPlan, ptcSession } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';

describeEachDatabase('a definition for sessions of any committee', (open) => {
  it('brings the answers of no other committee into the stacked file', async () => {
    const app = await createSurveyApp(open);
    await publishDefinitions(app.dependencies, { withExample: true });
    const days = { startsOn: '2026-11-02', endsOn: '2026-11-03' };
    const ofHsc = { ...hscPlan, definition: 'example', record: { ...ptcSession, committee: 'HSC', ...days } } as const;
    const theirs = await app.open(ofHsc, 'hana');
    await sendAll(app, theirs, [{ overall: 1, reason: 'of HSC alone' }]);
    await app.close(theirs, 'hana');
    const before = await app.open({ definition: 'example', record: { ...ptcSession, ...days } });
    await sendAll(app, before, [{ overall: 1, reason: 'of PTC' }]);
    await app.close(before);
    const survey = await app.open({ definition: 'example' });
    for (const name of ['paul', 'sofia'] as const) {
      const file = await app.as(name).get(`/api/surveys/${survey.id}/waves.csv`);
      const text = await file.text();
      expect([file.status, text.includes('of PTC'), text.includes('of HSC alone')]).toEqual([200, true, false]);
    }
  });
});
