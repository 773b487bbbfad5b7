import { expect, it } from 'vitest';
import { rebuildTally } from '../../../../server/surveys/closing/rebuild-tally.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { recordsIn } from '../../files/tables/read-csv.ts';
import { createMemberApp, read, required, save } from './member-app.ts';

describeEachDatabase('an attributed wave', (open) => {
  it('asks no Member who it is, and keeps, counts and exports the answers under its name', async () => {
    const app = await createMemberApp(open, { confidentiality: 'attributed' });
    const lead = await app.letIn();
    await save(lead, ...required);
    const sent = await lead.put('/api/collaboration/submission', {});
    expect(sent.status).toBe(200);
    const { occasion, answers } = await read(lead);
    expect(occasion.facts).toMatchObject({ confidentiality: 'attributed', delegationKnown: 'yes' });
    expect(answers['delegation']).toBeUndefined();
    const { db } = app.dependencies;
    const rows = await db.selectFrom('response').select(['delegation', 'delegation_known']).execute();
    expect(rows).toEqual([{ delegation: 'FR', delegation_known: 1 }]);
    const tally = () =>
      db.selectFrom('tally').selectAll().orderBy('variable').orderBy('code').orderBy('delegation').execute();
    const before = await tally();
    expect(before.every(({ delegation }) => delegation === 'FR')).toBe(true);
    await db.transaction().execute((trx) => rebuildTally(trx, app.survey.id, app.dependencies.members));
    expect(await tally()).toEqual(before);
    const csv = await (await app.as('sofia').get(`/api/surveys/${app.survey.id}/responses.csv`)).text();
    expect(recordsIn(csv)[0]).toMatchObject({ delegation: 'FR', overall: '5' });
  });

  it('asks at its public address, as long as nobody is invited, for the Member', async () => {
    const app = await createMemberApp(open, { confidentiality: 'attributed' });
    await app.dependencies.db.deleteFrom('survey_member').execute();
    const rest = Object.fromEntries(required.map(([name, value]) => [name, value ?? '']));
    const nameless = await app.respond(app.survey, { key: 'test-key-00000000000000000001', answers: rest });
    expect(nameless.status).toBe(422);
    const named = await app.respond(app.survey, {
      key: 'test-key-00000000000000000002',
      answers: { ...rest, delegation: 'BE' },
    });
    expect(named.status).toBe(201);
    const rows = await app.dependencies.db.selectFrom('response').select(['delegation', 'delegation_known']).execute();
    expect(rows).toEqual([{ delegation: 'BE', delegation_known: 0 }]);
  });
});
