import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CastName } from '../../../setup/cast.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { feedbackSurvey } from '../tables/feedback-definition.ts';
import { recordsIn } from '../tables/read-csv.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { fieldSession, ratedBy } from '../../results/scorecard/fielded.ts';
import { closedSurvey, ratings } from '../../results/survey/answered-survey.ts';
import { createSurveyApp, refusal, type SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { readZip } from './read-zip.ts';
import { tableFaults, type Resource } from './table-faults.ts';

type Descriptor = { readonly $schema: string; readonly name: string; readonly resources: readonly Resource[] };

async function packageOf(app: SurveyApp, id: string, by: CastName): Promise<ReadonlyMap<string, Buffer>> {
  const response = await app.as(by).get(`/api/surveys/${id}/package.zip`);
  if (!response.ok) throw new Error(await response.text());
  return readZip(new Uint8Array(await response.arrayBuffer()));
}
const descriptorIn = (files: ReadonlyMap<string, Buffer>): Descriptor =>
  JSON.parse(files.get('datapackage.json')?.toString() ?? '');

const everyKind = [
  { useful: 5, pace: 4, days: -5.5, why: ['law', 'other'], why_other: '=more', again: 'yes', comment: 'a\n"b", ;' },
  { useful: 3, why: ['staff'], comment: 'notAsked' },
  {},
  { useful: 5, again: 'no', comment: '\u0000\u200b＝1 عربي 中文'.replace('\u0000', '') },
  { useful: 1, days: 99 },
];

describeEachDatabase('the package of a survey', (open) => {
  it.each(['confidential', 'anonymous'] as const)('describes its tables as they are (%s)', async (confidentiality) => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', everyKind, confidentiality);
    const files = await packageOf(app, survey.id, 'carl');
    const { $schema, resources } = descriptorIn(files);
    expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(resources.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path.endsWith('.csv')));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const resource of resources) {
      const content = files.get(resource.path) ?? Buffer.alloc(0);
      expect(tableFaults(resource, content.toString()), resource.path).toEqual([]);
      const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      expect({ bytes: resource.bytes, hash: resource.hash }).toEqual({ bytes: content.length, hash });
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
    }
    const hasTexts = resources.some(({ path }) => path.endsWith('texts.csv'));
    expect(hasTexts).toBe(confidentiality === 'anonymous');
  });

  it('is caught when a table is not what its description says', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', everyKind);
    const files = await packageOf(app, survey.id, 'carl');
    const responses = descriptorIn(files).resources.find(({ path }) => path.endsWith('responses.csv'));
    if (responses === undefined) throw new Error('no responses');
    const csv = files.get(responses.path)?.toString() ?? '';
    expect(tableFaults(responses, csv.replace('"useful"', '"useless"'))).not.toEqual([]);
    expect(tableFaults(responses, csv.replace(',-5.5,', ',-550,'))).toEqual(['days: -550 is below the minimum']);
  });

  it('has the KPI of the survey as its results page has it', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, {}, ratings(5, 5, 4, 4, 3, 2));
    const files = await packageOf(app, survey.id, 'paul');
    const [row] = recordsIn(files.get('kpi-results.csv')?.toString() ?? '');
    expect(row).toMatchObject({
      reference: `R-SO1.satisfaction-ptc/${survey.address}`,
      surveys: survey.address,
      n: '6',
      x: '4',
      population: '80',
      comparison: 'first-wave',
    });
    expect(Number(row?.['rate'])).toBeCloseTo(4 / 6, 15);
  });

  it.each(['confidential', 'anonymous'] as const)(
    'has the lines of its KPI where Members are known (%s)',
    async (confidentiality) => {
      const app = await createSurveyApp(open);
      const members = [...app.dependencies.members.values()].filter(({ counted }) => counted);
      const of = (region: string) => members.filter((member) => member.region === region);
      const asked = [...of('AMS').slice(0, 12), ...of('EUR').slice(0, 12), ...of('MENA').slice(0, 3)].map(
        ({ id }) => id,
      );
      const codes = asked.map((_, index) => (index % 3 === 0 ? 2 : 4));
      await fieldSession(app, '2025-03-04', ratedBy(codes, {}, asked), { confidentiality });
      const survey = await app.dependencies.db.selectFrom('survey').select('id').executeTakeFirstOrThrow();
      const files = await packageOf(app, survey.id, 'sofia');
      const lines = recordsIn(files.get('breakdowns.csv')?.toString() ?? '');
      const results: Results = await (await app.as('sofia').get(`/api/surveys/${survey.id}/results`)).json();
      const printed = results.regions?.map(({ groups, figure }) => [
        groups.map((group) => group || 'none').join(' '),
        figure.shown && String(figure.n),
      ]);
      expect(lines.map((row) => [row['groups'], row['n']])).toEqual(printed ?? []);
      expect(lines).toHaveLength(confidentiality === 'anonymous' ? 0 : 2);
      expect([...files.keys()].some((path) => path.endsWith('groups.csv'))).toBe(confidentiality === 'confidential');
    },
  );

  it('leaves a line in the audit log, and is withheld where the answers are', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', everyKind);
    await packageOf(app, survey.id, 'carl');
    const lines = await app.dependencies.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'responses.exported')
      .execute();
    expect(lines.map(({ actor, object, detail }) => ({ actor, object, ...JSON.parse(detail) }))).toMatchObject([
      { actor: 'carl', object: `survey/${survey.id}`, file: 'package.zip', complete: true },
    ]);
    const few = await feedbackSurvey(app, 1, '2026-03-03', everyKind.slice(1), 'anonymous');
    expect(await refusal(await app.as('carl').get(`/api/surveys/${few.id}/package.zip`))).toBe('409: withheld-too-few');
  });
});
