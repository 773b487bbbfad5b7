import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { createSurveyApp, fromMember, keyNumber, refusal } from '../fielding/survey-app.ts';

const answers = fromMember('FR', 5, { keep: 'all of it' });

describeEachDatabase('the same submission again', (open) => {
  it.each(['confidential', 'anonymous'] as const)(
    'a hundred times at once is one, with one answer (%s)',
    async (confidentiality) => {
      const app = await createSurveyApp(open);
      const survey = await app.open({ confidentiality });
      const sent = confidentiality === 'anonymous' ? { capacity: 'member', overall: 5 } : answers;
      const responses = await Promise.all(
        Array.from({ length: 100 }, () => app.respond(survey, { key: keyNumber(1), answers: sent })),
      );
      const bodies = await Promise.all(responses.map(async (one) => `${one.status} ${await one.text()}`));
      expect(new Set(bodies).size).toBe(1);
      expect(bodies[0]).toMatch(/^201 /);
      const { db } = app.dependencies;
      expect(await db.selectFrom('survey_count').select('responses').execute()).toEqual([{ responses: 1 }]);
      const overall = await db.selectFrom('tally').select('count').where('variable', '=', 'overall').execute();
      expect(overall).toEqual(confidentiality === 'anonymous' ? [] : [{ count: 1 }]);
    },
  );

  it('through two servers at once is one', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const other = createTestClient(createApp(app.dependencies), {});
    const path = `/api/respond/${survey.address}/responses`;
    const responses = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? app.anybody : other).post(path, { key: keyNumber(1), language: 'en', answers }),
      ),
    );
    expect(new Set(responses.map((one) => one.status))).toEqual(new Set([201]));
    expect(await app.dependencies.db.selectFrom('response').select('key').execute()).toHaveLength(1);
    expect(await app.dependencies.db.selectFrom('survey_count').select('responses').execute()).toEqual([
      { responses: 1 },
    ]);
  });

  it('after the close still has its receipt', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const first = await app.respond(survey, { key: keyNumber(1), answers });
    await app.close(survey);
    const again = await app.respond(survey, { key: keyNumber(1), answers });
    expect([again.status, await again.json()]).toEqual([201, await first.json()]);
  });

  it.each(['confidential', 'anonymous'] as const)('with other answers is refused (%s)', async (confidentiality) => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality });
    const sent = confidentiality === 'anonymous' ? { capacity: 'member', overall: 5 } : answers;
    expect((await app.respond(survey, { key: keyNumber(1), answers: sent })).status).toBe(201);
    const other = await app.respond(survey, { key: keyNumber(1), answers: { ...sent, overall: 1 } });
    expect(await refusal(other)).toBe('409: key-reused');
    const both = await Promise.all(
      [4, 3].map((overall) => app.respond(survey, { key: keyNumber(2), answers: { ...sent, overall } })),
    );
    expect(both.map((one) => one.status)).toEqual([201, 409]);
  });

  it('under the same key in another survey is another response', async () => {
    const app = await createSurveyApp(open);
    const surveys = [await app.open(), await app.open()];
    const responses = await Promise.all(surveys.map((survey) => app.respond(survey, { key: keyNumber(1), answers })));
    const receipts = await Promise.all(responses.map(async (one) => JSON.stringify(await one.json())));
    expect(responses.map((one) => one.status)).toEqual([201, 201]);
    expect(new Set(receipts).size).toBe(2);
  });
});
