import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { tick } from '../../../../server/app/clockwork.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { createSurveyApp, fromMember, keyNumber } from '../fielding/survey-app.ts';

const rounds = 4;
const each = 40;

describeEachDatabase('answers that arrive while the survey is being closed', (open) => {
  it.each([
    { confidentiality: 'confidential', by: 'its secretary' },
    { confidentiality: 'anonymous', by: 'its secretary' },
    { confidentiality: 'confidential', by: 'two clockworks' },
    { confidentiality: 'anonymous', by: 'two clockworks' },
  ] as const)(
    'are acknowledged and counted, or refused and not stored ($confidentiality, closed by $by)',
    async ({ confidentiality, by }) => {
      const app = await createSurveyApp(open);
      const { db, now } = app.dependencies;
      const servers = [app.anybody, createTestClient(createApp(app.dependencies), {})];
      const answers = confidentiality === 'anonymous' ? { capacity: 'member', overall: 4 } : fromMember('FR', 4);
      for (let round = 0; round < rounds; round += 1) {
        const survey = await app.open({ confidentiality, closesAt: null });
        const path = `/api/respond/${survey.address}/responses`;
        let close: Promise<unknown> | undefined;
        const sent = Array.from({ length: each }, async (_, index) => {
          await new Promise((resolve) => setTimeout(resolve, index % 7));
          if (index === each / 2) close = closing();
          const document = { key: keyNumber(index), language: 'en', answers };
          return (await (servers[index % 2] ?? app.anybody).post(path, document)).status;
        });
        const closing = async (): Promise<unknown> => {
          if (by === 'its secretary') return app.as('paul').put(`/api/surveys/${survey.id}/closure`, {});
          await db.updateTable('survey').set({ closes_at: now().toISOString() }).where('id', '=', survey.id).execute();
          return Promise.all([tick(app.dependencies), tick(app.dependencies)]);
        };
        const statuses = await Promise.all(sent);
        await close;

        expect([...new Set(statuses)].filter((status) => status !== 201 && status !== 409)).toEqual([]);
        const acknowledged = statuses.filter((status) => status === 201).length;
        const table = confidentiality === 'anonymous' ? 'ballot' : 'response';
        const rows = await db.selectFrom(table).select('answers').where('survey_id', '=', survey.id).execute();
        const tally = db.selectFrom('tally').select('count').where('survey_id', '=', survey.id);
        const counted = await tally.where('variable', '=', 'overall').where('code', '=', '4').executeTakeFirst();
        const count = db.selectFrom('survey_count').select('responses').where('survey_id', '=', survey.id);
        expect({ rows: rows.length, counted: counted?.count ?? 0, ...(await count.executeTakeFirst()) }).toEqual({
          rows: acknowledged,
          counted: acknowledged,
          responses: acknowledged,
        });
        const closed = await db.selectFrom('survey').select('state').where('id', '=', survey.id).executeTakeFirst();
        expect(closed?.state).toBe('closed');
      }
    },
  );
});
