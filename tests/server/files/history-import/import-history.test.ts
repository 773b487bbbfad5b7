import { expect, it } from 'vitest';
import { fieldSurvey } from '../../../../server/app/demo/field-survey.ts';
import { demoFieldings } from '../../../../server/app/demo/demo-fieldings.ts';
import { rebuildTally } from '../../../../server/surveys/closing/rebuild-tally.ts';
import { listSurveys } from '../../../../server/surveys/fielding/survey-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, refusal } from '../../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { foreignFile, foreignMapping } from './foreign-file.ts';

const tallyOf = ({ dependencies: { db } }: SurveyApp, surveyId: string) =>
  db
    .selectFrom('tally')
    .select(['delegation', 'variable', 'code', 'count'])
    .where('survey_id', '=', surveyId)
    .orderBy('delegation')
    .orderBy('variable')
    .orderBy('code')
    .execute();

const responsesOf = async ({ dependencies: { db } }: SurveyApp, surveyId: string) => {
  const rows = await db.selectFrom('response').selectAll().where('survey_id', '=', surveyId).execute();
  return new Map(rows.map((row) => [row.delegation, row]));
};

const countRows = async ({ dependencies: { db } }: SurveyApp) => {
  const tables = ['survey', 'response', 'tally', 'survey_count', 'history_import', 'audit'] as const;
  return Promise.all(tables.map(async (table) => (await db.selectFrom(table).selectAll().execute()).length));
};

const wavesOf = ({ dependencies: { db, now } }: SurveyApp) =>
  listSurveys(db, { waves: true, activities: false, committees: [] }, now());

describeEachDatabase('the import of an earlier year', (open) => {
  it('makes a closed wave of it, marked as imported, with the tally that a rebuild gives', async () => {
    const app = await createSurveyApp(open);
    const document = { file: foreignFile, mapping: foreignMapping, dry: false };
    const imported = await app.as('sofia').post('/api/imported-waves', document);
    expect(imported.status).toBe(201);
    const { surveyId, summary } = await imported.json();
    expect(summary).toMatchObject({ year: 2022, responses: 3, population: 184, definition: 'annual-engagement' });
    const { survey } = await (await app.as('sofia').get(`/api/surveys/${surveyId}`)).json();
    expect(survey).toMatchObject({
      state: 'closed',
      responses: 3,
      population: 184,
      openedAt: '2022-01-15T00:00:00.000Z',
      closedAt: '2022-02-28T23:59:59.000Z',
      isImported: true,
    });
    const { rows } = await (await app.as('sofia').get('/api/scorecard?year=2022')).json();
    const isFromFile = ({ sources = [] }: { readonly sources?: readonly { readonly isImported?: boolean }[] }) =>
      sources.some(({ isImported }) => isImported);
    expect(rows.flatMap(({ series }: { series: [] }) => series).some(isFromFile)).toBe(true);
    const responses = await responsesOf(app, surveyId);
    expect([...responses.values()].map(({ origin }) => origin)).toEqual(['import', 'import', 'import']);
    const before = await tallyOf(app, surveyId);
    const { db, members } = app.dependencies;
    expect(await db.transaction().execute((trx) => rebuildTally(trx, surveyId, members))).toBe(3);
    expect(await tallyOf(app, surveyId)).toEqual(before);
    const overall = before
      .filter(({ variable }) => variable === 'overall')
      .map(({ delegation, code }) => delegation + code);
    expect(overall).toEqual(['FR2', 'SN4', 'TR5']);
    expect(before.filter(({ variable, code }) => variable === 'responsiveness' && code === 'notAsked')).toHaveLength(3);
    const { imports } = await (await app.as('sofia').get('/api/imported-waves')).json();
    expect(imports).toMatchObject([{ surveyId, year: 2022, responses: 3, importedBy: 'sofia' }]);
    const { entries } = await (await app.as('alice').get('/api/audit?limit=1')).json();
    expect(entries[0]).toMatchObject({ action: 'wave.imported', actor: 'sofia', object: `survey/${surveyId}` });
  });

  it('tells beforehand what would come of it, and changes nothing', async () => {
    const app = await createSurveyApp(open);
    const before = await countRows(app);
    const document = { file: foreignFile, mapping: foreignMapping, dry: true };
    const checked = await app.as('sofia').post('/api/imported-waves', document);
    const { surveyId, summary } = await checked.json();
    expect([checked.status, surveyId]).toEqual([200, null]);
    expect(summary.figures[0]).toEqual({
      series: 'RES.satisfaction-overall',
      figure: { shown: false, because: 'primary' },
    });
    expect(await countRows(app)).toEqual(before);
  });

  it.each([
    {
      what: 'a mistake in one line',
      file: foreignFile.replace(';SN;', ';Atlantis;'),
      change: {},
      told: '422: unknown-member',
    },
    { what: 'a year that has a wave', file: foreignFile, change: { year: 2025 }, told: '409: wave-exists' },
    {
      what: 'a year that is not over',
      file: foreignFile,
      change: { closedOn: '2026-11-22' },
      told: '422: in-the-future',
    },
    { what: 'no such questionnaire', file: foreignFile, change: { definition: 'x' }, told: '422: unknown-definition' },
    {
      what: 'a questionnaire for sessions',
      file: foreignFile,
      change: { definition: 'post-session-ptc' },
      told: '422: definition-not-for-occasion',
    },
    { what: 'a mapping with a name too many', file: foreignFile, change: { origin: 'form' }, told: '422: unknown-key' },
    {
      what: 'dates the wrong way round',
      file: foreignFile,
      change: { openedOn: '2022-03-01' },
      told: '422: ends-before-start',
    },
  ])('with $what stores nothing at all', async ({ file, change, told }) => {
    const app = await createSurveyApp(open);
    await app.draft({ definition: 'annual-engagement', record: { kind: 'wave', year: 2025 }, closesAt: null }, 'sofia');
    const before = await countRows(app);
    const refused = await app.as('sofia').post('/api/imported-waves', {
      file,
      mapping: { ...foreignMapping, ...change },
      dry: false,
    });
    expect(await refusal(refused)).toBe(told);
    expect(await countRows(app)).toEqual(before);
  });

  it('happens once, however many send it at the same moment', async () => {
    const app = await createSurveyApp(open);
    const document = { file: foreignFile, mapping: foreignMapping, dry: false };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => app.as('sofia').post('/api/imported-waves', document)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect(await wavesOf(app)).toHaveLength(1);
  });

  it('reads our own export back to the last answer', { timeout: 60_000 }, async () => {
    const app = await createSurveyApp(open);
    const { members, now } = app.dependencies;
    const fielding = demoFieldings(members, now()).find(({ plan }) => plan.record.kind === 'wave');
    if (fielding === undefined) throw new Error('the demonstration has no wave');
    const record = { kind: 'wave', year: 2023 } as const;
    const earlier = { ...fielding, plan: { ...fielding.plan, record } };
    await fieldSurvey({ ...app.dependencies, staffId: 'sofia' }, earlier);
    const [original] = await wavesOf(app);
    const file = await (await app.as('sofia').get(`/api/surveys/${original?.id ?? ''}/responses.csv`)).text();
    const mapping = {
      definition: 'annual-engagement',
      year: 2022,
      openedOn: '2022-01-15',
      closedOn: '2022-02-28',
      population: 184,
      member: { column: 'delegation' },
      language: { column: 'language' },
      submittedOn: { column: 'submitted_at' },
      ignored: ['survey', 'response', 'region'],
      guarded: true,
    };
    const imported = await app.as('sofia').post('/api/imported-waves', { file, mapping, dry: false });
    expect([imported.status, imported.ok ? '' : await imported.text()]).toEqual([201, '']);
    const { surveyId, summary } = await imported.json();
    expect(summary).toMatchObject({ leftOut: {}, blank: {}, notAsked: [] });
    const [before, after] = [await responsesOf(app, original?.id ?? ''), await responsesOf(app, surveyId)];
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [delegation, { answers, language }] of after) {
      const former = JSON.parse(before.get(delegation)?.answers ?? '{}');
      delete former.delegation;
      expect([delegation, language, JSON.parse(answers)]).toEqual([
        delegation,
        before.get(delegation)?.language,
        former,
      ]);
    }
    const own = (rows: Awaited<ReturnType<typeof tallyOf>>) => rows.filter(({ variable }) => variable !== 'delegation');
    expect(own(await tallyOf(app, surveyId))).toEqual(own(await tallyOf(app, original?.id ?? '')));
  });

  it('is the Secretariat’s alone', async () => {
    const app = await createSurveyApp(open);
    const document = { file: foreignFile, mapping: foreignMapping, dry: true };
    for (const who of ['alice', 'paul', 'carl'] as const) {
      expect([who, (await app.as(who).post('/api/imported-waves', document)).status]).toEqual([who, 403]);
      expect([who, (await app.as(who).get('/api/imported-waves')).status]).toEqual([who, 403]);
    }
  });
});
