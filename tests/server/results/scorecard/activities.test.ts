import { expect, it } from 'vitest';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from './demo-app.ts';
import { endYear, fieldActivity, memberIds, ratedBy, satisfactionIn } from './fielded.ts';

const series = 'SP3.satisfaction';
const address = `/api/scorecard/series/${series}?year=2026`;

describeEachDatabase('the activities of a year', (open) => {
  it('are one figure whose unit is the Member at an activity', async () => {
    const app = await createSurveyApp(open);
    // A workshop of five Members with eight voices, and one of five others.
    await fieldActivity(app, '2026-03-02', ratedBy([5, 5, 5, 5, 5, 5, 5, 2], {}, ['KZ', 'UZ', 'KG', 'TJ', 'TM']));
    await fieldActivity(app, '2026-06-01', ratedBy([2, 2, 4, 5, 2]));
    await endYear(app, series, 2026);
    const { figure, unit, sources, leftOut } = satisfactionIn(await read(app, '/api/scorecard?year=2026'), series);
    expect([unit, sources.length, leftOut]).toEqual(['member-activity', 2, []]);
    expect(figure?.shown && figure.unit).toBe(unit);
    expect(figure).toMatchObject({ n: 10, answers: 13, membersBehind: 10, population: null });
    expect(figure?.shown && figure.rate).toBeCloseTo((4.5 + 2) / 10, 12);
  });

  it('are no figure before the year is over or its last one is marked: those so far are named', async () => {
    const app = await createSurveyApp(open);
    await fieldActivity(app, '2026-03-02', ratedBy([5, 5, 4, 2, 5]));
    await fieldActivity(app, '2025-03-03', ratedBy([5, 5, 4, 2, 5]));
    const of = async (year: number) => satisfactionIn(await read(app, `/api/scorecard?year=${year}`), series);
    const { figure, soFar } = await of(2026);
    expect([figure, soFar?.map(({ day }) => day)]).toEqual([null, ['2026-03-02']]);
    expect(await of(2025)).toMatchObject({
      figure: { shown: true, n: 5 },
      soFar: null,
      sources: [{ day: '2025-03-03' }],
    });
    await endYear(app, series, 2026);
    expect(await of(2026)).toMatchObject({ figure: { shown: true, n: 5 }, soFar: null });
  });

  it('leave out the ballots of anonymous ones, and say so', async () => {
    const app = await createSurveyApp(open);
    await fieldActivity(app, '2026-03-02', ratedBy([5, 4, 5, 2, 1, 4]), {});
    await fieldActivity(app, '2026-06-01', ratedBy([5, 4, 5, 2, 1]));
    await endYear(app, series, 2026);
    const { figure, sources, leftOut } = satisfactionIn(await read(app, '/api/scorecard?year=2026'), series);
    expect(figure).toMatchObject({ n: 5, rate: 3 / 5 });
    expect(sources.map(({ day }) => day)).toEqual(['2026-06-01']);
    expect(leftOut.map(({ day, because }) => [day, because])).toEqual([['2026-03-02', 'anonymous']]);
  });

  it('that are all anonymous are counted by delegate, but for those with too few ballots', async () => {
    const app = await createSurveyApp(open);
    await fieldActivity(app, '2026-03-02', ratedBy([5, 4, 5, 2, 1, 4]), {});
    await fieldActivity(app, '2026-04-02', ratedBy([5, 4]), {});
    await endYear(app, series, 2026);
    const { figure, unit, leftOut } = satisfactionIn(await read(app, '/api/scorecard?year=2026'), series);
    expect([unit, figure?.shown && figure.n]).toEqual(['delegate', 6]);
    expect(leftOut.map(({ day, because }) => [day, because])).toEqual([['2026-04-02', 'too-few']]);
  });

  it('show nothing while the same few Members stand behind all units', async () => {
    const app = await createSurveyApp(open);
    for (const day of ['2026-03-02', '2026-04-02', '2026-05-02']) {
      await fieldActivity(app, day, ratedBy([5, 2, 4], {}, memberIds.slice(0, 3)));
    }
    await endYear(app, series, 2026);
    const page = await read<SeriesPage>(app, address);
    expect(page.result.kind === 'satisfaction' && page.result.figure).toEqual({ shown: false, because: 'primary' });
    expect([page.items, page.regions, page.composite]).toEqual([[], null, null]);
  });

  it('are not told apart by region where one of them is too small for that: the year less the others would show it', async () => {
    const app = await createSurveyApp(open);
    await fieldActivity(app, '2026-03-02', ratedBy([5, 4, 5, 2, 1, 4], {}, ['BE', 'FR', 'DE', 'IT', 'ES', 'PL']));
    await fieldActivity(app, '2026-06-01', ratedBy([5, 2], {}, ['JP', 'CN']));
    await fieldActivity(app, '2026-07-01', ratedBy([5, 4, 2], {}, ['BE', 'FR', 'DE']));
    await endYear(app, series, 2026);
    const { items, regions, paired } = await read<SeriesPage>(app, address);
    expect(regions).toEqual([]);
    expect(items[0]).toMatchObject({ variable: 'overall', feeds: series, counts: { 5: 4, 4: 3, 2: 3, 1: 1 } });
    expect([items.length > 3, paired]).toEqual([true, null]);
  });
});
