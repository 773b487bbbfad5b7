import { expect, it } from 'vitest';
import type { BreakdownName } from '../../../../survey-definitions/disclosure/breakdown.ts';
import { lineKey } from '../../../../survey-definitions/scorecard/line-screen.ts';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { readScorecardInputs } from '../../../../server/results/scorecard/scorecard-inputs.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, type SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from '../scorecard/demo-app.ts';
import { fieldSession, ratedBy } from '../scorecard/fielded.ts';

const series = 'RES.satisfaction-overall';

/** How many of each region answer, and how many of them are satisfied. */
type Wave = Readonly<Record<string, readonly [answered: number, satisfied: number]>>;

/** As in the finding: of MENA four answered, one of them satisfied; a year earlier WCA was thin as well. */
const wave2024: Wave = { AMS: [20, 14], AP: [22, 17], ESA: [15, 11], EUR: [30, 24], MENA: [4, 1], WCA: [12, 9] };
const wave2022: Wave = { AMS: [18, 13], AP: [20, 16], ESA: [16, 12], EUR: [28, 20], MENA: [11, 8], WCA: [3, 2] };

describeEachDatabase('the lines of a year that was reported', (open) => {
  it('stay as they are when an earlier year is brought in afterwards: the two reports together tell no region', async () => {
    const app = await createSurveyApp(open);
    await importWave(app, 2024, wave2024);
    const first = await frozen(app, 2024);
    await importWave(app, 2022, wave2022);
    const second = await frozen(app, 2024);
    expect(told(first, 'region')).toEqual([
      ['AMS', 20],
      ['AP', 22],
      ['ESA', 15],
      ['EUR', 30],
      ['MENA+WCA', 16],
    ]);
    expect([second.regions, second.languages]).toEqual([first.regions, first.languages]);
    expect(told(await pageOf(app, 2022), 'region')).toContainEqual(['MENA+WCA', 14]);
  });

  it('are joined by a higher threshold, and stay joined when it is lowered again', async () => {
    const app = await createSurveyApp(open);
    await importWave(app, 2024, wave2024);
    const { dependencies } = app;
    const settings = { ...dependencies.settings, disclosureThreshold: 10 };
    await readScorecardInputs({ ...dependencies, settings }, { year: 2024 });
    const joined = ['AMS', 'AP+ESA', 'EUR+MENA+WCA'];
    expect(told(await pageOf(app, 2024), 'region').map(([key]) => key)).toEqual(joined);
  });
});

describeEachDatabase('the rate by language', (open) => {
  it('stands on the page of the survey and of the KPI, of confidential surveys, never before the close', async () => {
    const app = await createSurveyApp(open);
    await importWave(app, 2024, wave2024);
    const page = await pageOf(app, 2024);
    expect(told(page, 'language')).toEqual([
      ['en', 57],
      ['fr', 46],
    ]);
    const source = page.result.kind === 'satisfaction' ? page.result.sources[0]?.surveyId : undefined;
    expect(await resultsOf(app, source ?? '')).toMatchObject({ languages: page.languages });

    const { id } = await app.open();
    expect(await resultsOf(app, id)).toMatchObject({ languages: null });
  });

  it('is never made of an anonymous survey, whose ballots hold no language', async () => {
    const app = await createSurveyApp(open);
    const codes = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? 2 : 4));
    await fieldSession(app, '2025-03-04', ratedBy(codes), { confidentiality: 'anonymous' });
    const { db } = app.dependencies;
    const [survey] = await db.selectFrom('survey').select('id').execute();
    expect(await resultsOf(app, survey?.id ?? '')).toMatchObject({ unit: 'delegate', languages: null });
    expect(await db.selectFrom('survey_breakdown').selectAll().execute()).toEqual([]);
  });
});

describeEachDatabase('a survey of before lines were stored', (open) => {
  it('gets its lines at the first reading, from what its reports printed', async () => {
    const app = await createSurveyApp(open);
    await importWave(app, 2024, wave2024);
    const before = await pageOf(app, 2024);
    const { db } = app.dependencies;
    await db.deleteFrom('survey_breakdown').execute();
    // Withheld then: MENA for its four answers, and AMS to protect it.
    const isWithheld = (region: string) => ['MENA', 'AMS'].includes(region);
    const regions = ['AMS', 'AP', 'ESA', 'EUR', 'MENA', 'WCA'].map((region) => {
      const because = region === 'MENA' ? ('primary' as const) : ('complementary' as const);
      return { region, population: null, figure: isWithheld(region) ? { shown: false, because } : { shown: true } };
    });
    const page = { ...before, regions, instrumentRegions: [], screens: null, snapshot: null };
    const content = JSON.stringify({
      scorecard: { year: 2024, rows: [], snapshot: null },
      pages: [page],
      focusAreas: [],
    });
    const place = { id: 'old', year: 2024, title: 'Council 2024', taken_by: 'sofia', sha256: '' };
    await db
      .insertInto('snapshot')
      .values({ ...place, taken_at: '2026-01-01T00:00:00.000Z', content })
      .execute();
    expect(told(await pageOf(app, 2024), 'region')).toEqual([
      ['AMS+MENA', 24],
      ['AP', 22],
      ['ESA', 15],
      ['EUR', 30],
      ['WCA', 12],
    ]);
  });
});

const told = (page: SeriesPage, name: BreakdownName) =>
  ((name === 'region' ? page.regions : page.languages) ?? []).map((line) => [
    lineKey(line),
    line.figure.shown ? line.figure.n : line.figure.because,
  ]);

const pageOf = (app: SurveyApp, year: number) => read<SeriesPage>(app, `/api/scorecard/series/${series}?year=${year}`);

async function resultsOf(app: SurveyApp, id: string): Promise<unknown> {
  return (await app.as('sofia').get(`/api/surveys/${id}/results`)).json();
}

async function frozen(app: SurveyApp, year: number): Promise<SeriesPage> {
  const taken = await app.as('sofia').post('/api/snapshots', { year, title: `Council ${year}` });
  const { id }: { id: string } = await taken.json();
  return read<SeriesPage>(app, `/api/snapshots/${id}/scorecard/series/${series}`);
}

/** Brought in as somebody's file: a Member a line, the first of each region in French. */
async function importWave(app: SurveyApp, year: number, wave: Wave): Promise<void> {
  const members = [...app.dependencies.members.values()].filter(({ counted }) => counted);
  const rows = Object.entries(wave).flatMap(([region, [answered, satisfied]]) =>
    members
      .filter((member) => member.region === region)
      .slice(0, answered)
      .map(({ id }, index) => `${id},${index * 2 < answered - 2 ? 'fr' : 'en'},${index < satisfied ? 4 : 2}`),
  );
  const mapping = {
    definition: 'annual-engagement',
    year,
    openedOn: `${year}-01-15`,
    closedOn: `${year}-02-28`,
    population: 187,
    member: { column: 'member' },
    language: { column: 'language' },
    columns: { overall: { variable: 'overall' } },
  };
  const file = ['member,language,overall', ...rows].join('\r\n');
  const imported = await app.as('sofia').post('/api/imported-waves', { file, mapping, dry: false });
  if (imported.status !== 201) throw new Error(`${imported.status}: ${await imported.text()}`);
}
