import { expect, it } from 'vitest';
import { changeScreen } from '../../../../survey-definitions/scorecard/change-screen.ts';
import { lineKey } from '../../../../survey-definitions/scorecard/line-screen.ts';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, type SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from './demo-app.ts';
import { fieldSession, fieldWave, ratedBy } from './fielded.ts';

const overall = '/api/scorecard/series/RES.satisfaction-overall';

describeEachDatabase('the changes by region and by question', (open) => {
  it('come out of the two published pages alone, and mark what stands out', async () => {
    const app = await createSurveyApp(open);
    const members = membersOf(app, 140);
    const codes = members.map((_, index) => [5, 4, 2, 4, 3][index % 5] ?? 0);
    await fieldWave(app, 2024, ratedBy(codes, { leadership: 4, priorities: 2 }, members));
    const turned = members.map((id, index) => (regionOf(app, id) === 'ESA' ? 1 : (codes[index] ?? 0)));
    await fieldWave(app, 2025, ratedBy(turned, { leadership: 4, priorities: 4 }, members));
    const [then, now] = [await page(app, 2024), await page(app, 2025)];
    expect(then.screens).toBeNull();
    expect(now.screens?.earlier).toMatchObject({ label: { en: '2024' }, isBaseline: true });

    const regions = now.screens?.regions;
    expect(regions).toEqual(
      changeScreen(
        (now.regions ?? []).map((line) => ({
          key: lineKey(line),
          now: line.figure,
          before: then.regions?.find((one) => lineKey(one) === lineKey(line))?.figure ?? 'regrouped',
        })),
        0.05,
      ),
    );
    expect(regions?.family).toBeGreaterThanOrEqual(4);
    const marks = regions?.rows.flatMap((row) => (row.compared && row.mark !== null ? [[row.key, row.mark]] : []));
    expect(marks).toEqual([['ESA', 'down']]);

    const items = now.screens?.items.rows;
    expect(items?.map(({ key }) => key)).toEqual([
      'overall',
      'leadership',
      'guidance',
      'priorities',
      'responsiveness',
      'replies',
    ]);
    expect(items?.[0]).toEqual({ key: 'overall', compared: false, because: 'kpi' });
    expect(items?.[1]).toMatchObject({ compared: true, change: 0, mark: null });
    expect(items?.[3]).toMatchObject({ compared: true, change: 1, before: { rate: 0, n: 140 }, mark: 'up' });
  });

  it('leave out a region that stood in a line with another one then', async () => {
    const app = await createSurveyApp(open);
    const members = membersOf(app, 140);
    const codes = members.map((_, index) => [5, 4, 2, 4, 3][index % 5] ?? 0);
    const thin = members.filter((id, index) => regionOf(app, id) !== 'MENA' || index < 12);
    await fieldWave(app, 2024, ratedBy(codes.slice(0, thin.length), {}, thin));
    await fieldWave(app, 2025, ratedBy(codes, {}, members));
    const { regions, screens } = await page(app, 2025);
    expect(regions?.map(lineKey)).toContain('MENA');
    expect(screens?.regions?.rows).toContainEqual({ key: 'MENA', compared: false, because: 'regrouped' });
    expect(screens?.regions?.rows.some(({ compared }) => compared)).toBe(true);
  });

  it('compare a year of sessions with the first of its series', async () => {
    const app = await createSurveyApp(open);
    const codes = [5, 4, 4, 2, 3, 5, 4, 4, 1, 2, 5, 4, 3, 4];
    await fieldSession(app, '2024-03-05', ratedBy(codes));
    await fieldSession(app, '2024-10-08', ratedBy(codes));
    await fieldSession(app, '2025-03-04', ratedBy(codes));
    const found = await read<SeriesPage>(app, '/api/scorecard/series/SO1.satisfaction-ptc?year=2025');
    expect(found.screens?.earlier).toMatchObject({ label: { en: '2024' }, isBaseline: true });
    expect(found.screens?.items.rows.length).toBe(found.items.filter(({ figure }) => figure !== null).length);
  });
});

const page = (app: SurveyApp, year: number) => read<SeriesPage>(app, `${overall}?year=${year}`);

const membersOf = ({ dependencies: { members } }: SurveyApp, count: number): readonly string[] =>
  [...members.values()]
    .filter((member) => member.counted)
    .slice(0, count)
    .map(({ id }) => id);

const regionOf = ({ dependencies: { members } }: SurveyApp, id: string) => members.get(id)?.region;
