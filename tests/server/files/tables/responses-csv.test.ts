import { expect, it } from 'vitest';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { closedSurvey, delegates, ratings, sendAll } from '../../results/survey/answered-survey.ts';
import { ptcSession } from '../../surveys/fielding/plans.ts';
import { createSurveyApp, fromMember, type SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { readCsv, recordsIn } from './read-csv.ts';

const pathOf = (survey: { readonly id: string }): string => `/api/surveys/${survey.id}/responses.csv`;
const textOf = async (app: SurveyApp, survey: { readonly id: string }): Promise<string> =>
  (await app.as('paul').get(pathOf(survey))).text();

const forms: readonly Answers[] = [
  fromMember('FR', 5, {
    relevance: 4,
    agenda_a1: { missing: 'notApplicable' },
    keep: '=HYPERLINK("http://x")',
    interpretationUsed: 'yes',
  }),
  fromMember('BE', 2, { documents: { missing: 'noOpinion' }, keep: 'skipped', change: 'two\nlines, "quoted"' }),
  { capacity: 'observer', overall: 3 },
];

describeEachDatabase('the CSV of a confidential survey', (open) => {
  it('has one row per response: codes, numbers and typed missing values', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, {}, forms);
    const text = await textOf(app, survey);
    const rows = recordsIn(text);
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row['delegation'] === 'FR')).toMatchObject({
      survey: survey.address,
      region: 'EUR',
      language: 'en',
      submitted_at: '2026-11-22T09:00:00.000Z',
      capacity: 'member',
      overall: '5',
      relevance: '4',
      documents: 'skipped',
      agenda_a1: 'notApplicable',
      agenda_a2: 'skipped',
      interpretation: 'skipped',
      attendance: 'notAsked',
      keep: `'=HYPERLINK("http://x")`,
      change: 'skipped',
    });
    expect(rows.find((row) => row['delegation'] === 'BE')).toMatchObject({
      documents: 'noOpinion',
      interpretation: 'notAsked',
      keep: `'skipped`,
      change: 'two\nlines, "quoted"',
    });
    expect(rows.find((row) => row['delegation'] === 'observer')).toMatchObject({
      region: 'notApplicable',
      capacity: 'observer',
      overall: '3',
    });
    // A rating is a bare number, a text is quoted.
    expect(text).toMatch(/"capacity"|"overall"/);
    expect(text).toMatch(/,5,/);
  });

  it('has the same columns whatever was answered, by whom and how', async () => {
    const app = await createSurveyApp(open);
    const some = readCsv(await textOf(app, await closedSurvey(app, {}, forms))).header;
    const none = readCsv(await textOf(app, await closedSurvey(app, {}, []))).header;
    expect(none).toEqual(some);
    expect(new Set(some).size).toBe(some.length);
    expect(some.slice(0, 8)).toEqual([
      'survey',
      'response',
      'delegation',
      'region',
      'language',
      'submitted_at',
      'capacity',
      'attendance',
    ]);
  });

  it('tells the delegation of a personal code, which was not asked', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const made = await app
      .as('paul')
      .post(`/api/surveys/${survey.id}/access-codes`, { delegations: [{ delegation: 'JP' }] });
    const { codes } = (await made.json()) as { codes: { code: string }[] };
    await app.respond(survey, {
      key: 'key-0000000000000000000000001',
      answers: { overall: 4 },
      code: codes[0]?.code ?? '',
    });
    expect(recordsIn(await textOf(app, survey))).toMatchObject([
      { delegation: 'JP', region: 'AP', capacity: 'notAsked', overall: '4' },
    ]);
  });

  it('comes as a download with a name in any language, and with a mark for old spreadsheets on request', async () => {
    const app = await createSurveyApp(open);
    const record = { ...ptcSession, numbers: '243/244 "été"\r\n'.trim() };
    const survey = await app.open({ record });
    const response = await app.as('paul').get(`${pathOf(survey)}?bom=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="post-session-ptc 243-244 -ete- responses.csv"; filename*=UTF-8''post-session-ptc%20243-244%20-%C3%A9t%C3%A9-%20responses.csv`,
    );
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('hex', 0, 4)).toBe('efbbbf22');
    expect(bytes.toString('utf8', 3)).toBe(await textOf(app, survey));
  });

  it('is for those who may export; a foreign committee does not learn that there is such a survey', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    expect((await app.as('sofia').get(pathOf(survey))).status).toBe(200);
    for (const name of ['hana', 'carl', 'alice'] as const) {
      expect([name, (await app.as(name).get(pathOf(survey))).status]).toEqual([name, 404]);
      expect([name, (await app.as(name).get(`/api/surveys/${survey.id}/codebook.csv`)).status]).toEqual([name, 404]);
    }
    expect((await app.anybody.get(pathOf(survey))).status).toBe(401);
    expect((await app.as('paul').get(`${pathOf(survey)}?filter=FR`)).status).toBe(422);
  });

  it('leaves a line in the audit log with the number of rows, also when the receiver goes away', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, {}, ratings(5, 4, 3));
    const exported = async (): Promise<readonly unknown[]> => {
      const rows = await app.dependencies.db
        .selectFrom('audit')
        .select(['actor', 'object', 'detail'])
        .where('action', '=', 'responses.exported')
        .orderBy('seq')
        .execute();
      return rows.map(({ actor, object, detail }) => ({ actor, object, ...JSON.parse(detail) }));
    };
    await textOf(app, survey);
    const object = `survey/${survey.id}`;
    const options = { file: 'responses.csv', separator: 'comma', decimal: 'point', values: 'codes' };
    const whole = await (await app.as('paul').get(`${pathOf(survey)}?digest=1`)).json();
    const { sha256 }: { sha256?: string } = whole;
    expect(await exported()).toEqual([{ actor: 'paul', object, ...options, rows: 3, complete: true, sha256 }]);
    for (const [index, encoding] of ['identity', 'gzip'].entries()) {
      const cut = await app.as('sofia').get(pathOf(survey), { 'accept-encoding': encoding });
      const reader = cut.body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await expect.poll(exported).toHaveLength(index + 2);
    }
    const [, identity, gzip] = await exported();
    expect(identity).toMatchObject({ actor: 'sofia', object, rows: 0, complete: false });
    expect(gzip).toMatchObject({ actor: 'sofia', object });
  });
});

describeEachDatabase('the CSV of an anonymous survey', (open) => {
  const anonymous = { confidentiality: 'anonymous' } as const;

  it('is withheld until the close, and with fewer than five ballots', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open(anonymous);
    await sendAll(app, survey, delegates(5, 5, 4, 3, 2));
    const early = await app.as('paul').get(pathOf(survey));
    expect([early.status, await early.json()]).toMatchObject([409, { problems: [{ code: 'withheld-open' }] }]);
    const few = await app.as('paul').get(pathOf(await closedSurvey(app, anonymous, delegates(5, 5, 4, 3))));
    expect([few.status, await few.json()]).toMatchObject([409, { problems: [{ code: 'withheld-too-few' }] }]);
  });

  it('tells neither who nor when nor in which language, in the order of random ids', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, anonymous, delegates(5, 5, 4, 3, 2, 1));
    const text = await textOf(app, survey);
    const { header, rows } = readCsv(text);
    expect(header.slice(0, 4)).toEqual(['survey', 'response', 'capacity', 'attendance']);
    expect(header.filter((name) => /delegation|region|language|submitted|time/.test(name))).toEqual([]);
    expect(text).not.toContain('2026-11-22');
    const ids = rows.map((row) => row[1] ?? '');
    expect(ids).toEqual(ids.toSorted());
    expect(rows.map((row) => Number(row[header.indexOf('overall')])).toSorted()).toEqual([1, 2, 3, 4, 5, 5]);
  });

  const observers = (...codes: readonly number[]) => codes.map((overall) => ({ capacity: 'observer', overall }));

  it.each([
    { who: 'one observer', forms: [...delegates(5, 5, 4, 3, 2), ...observers(1)], shown: ['member', 5] },
    { who: 'four delegates', forms: [...delegates(5, 5, 4, 3), ...observers(1, 2, 3, 4, 5)], shown: ['observer', 5] },
    { who: 'four delegates and an observer', forms: [...delegates(5, 5, 4, 3), ...observers(1)], shown: [] },
  ])(
    'leaves out $who among others: the row would be that of somebody everybody knows',
    async ({ forms: sent, shown }) => {
      const app = await createSurveyApp(open);
      const survey = await closedSurvey(app, anonymous, sent);
      const rows = recordsIn(await textOf(app, survey));
      const capacities = [...Map.groupBy(rows, (row) => row['capacity'])].map(([name, group]) => [name, group.length]);
      expect(capacities.flat()).toEqual(shown);
    },
  );

  it('shows observers and delegates where there are five of each', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, anonymous, [...delegates(5, 5, 4, 3, 2), ...observers(1, 2, 3, 4, 5)]);
    expect(recordsIn(await textOf(app, survey))).toHaveLength(10);
  });
});
