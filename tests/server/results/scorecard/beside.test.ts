import { expect, it } from 'vitest';
import { satisfactionSeries } from '../../../../survey-definitions/kpis.ts';
import { besideQuestions } from '../../../../survey-definitions/scorecard/beside-series.ts';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from './demo-app.ts';
import { endYear, fieldActivity, fieldFollowUp, fieldWave, ratedBy } from './fielded.ts';

const satisfied = (of: number, all: number) => Array.from({ length: all }, (_, index) => (index < of ? 4 : 2));

it('only support for capacity building is asked about in several places', () => {
  expect(satisfactionSeries.filter((series) => besideQuestions(series).length > 0)).toEqual(['SP3.satisfaction']);
});

describeEachDatabase('beside the KPI on capacity building', (open) => {
  it('stand the follow-up and the year’s view, named as what they are, and feed nothing', async () => {
    const app = await createSurveyApp(open);
    await fieldActivity(app, '2024-03-01', ratedBy(satisfied(9, 12)));
    await fieldFollowUp(app, '2024-09-02', ratedBy(satisfied(4, 8)));
    await fieldFollowUp(app, '2024-10-01', ratedBy(satisfied(3, 6)));
    await fieldFollowUp(app, '2025-02-03', ratedBy(satisfied(1, 10)));
    const view = { sp3Received: 'yes', sp3Support: 4, sp3FollowUp: 2 };
    await fieldWave(app, 2024, ratedBy(satisfied(6, 11), view));
    await endYear(app, 'SP3.satisfaction', 2024);
    const { result, beside } = await read<SeriesPage>(app, '/api/scorecard/series/SP3.satisfaction?year=2024');
    expect(result).toMatchObject({ figure: { shown: true, rate: 0.75, n: 12 } });
    expect(beside).toMatchObject([
      { from: 'follow-up', unit: 'member-activity', figure: { shown: true, rate: 0.5, n: 14 } },
      { from: 'annual', variable: 'sp3Support', unit: 'member', figure: { rate: 1, n: 11 } },
      { from: 'annual', variable: 'sp3FollowUp', figure: { rate: 0, n: 11 } },
    ]);
    expect(beside?.map(({ sources }) => sources.length)).toEqual([2, 1, 1]);
    expect(beside?.[1]?.question).toMatchObject({ en: expect.stringContaining('capacity building support') });
    const other = await read<SeriesPage>(app, '/api/scorecard/series/SP1.satisfaction?year=2024');
    expect(other.beside).toEqual([]);
  });

  it('too few answers are withheld there as everywhere', async () => {
    const app = await createSurveyApp(open);
    await fieldWave(app, 2024, ratedBy([4, 4, 2], { sp3Received: 'yes', sp3Support: 4, sp3FollowUp: 2 }));
    const { result, beside } = await read<SeriesPage>(app, '/api/scorecard/series/SP3.satisfaction?year=2024');
    expect(result).toMatchObject({ figure: null });
    expect(beside?.map(({ figure }) => figure)).toEqual([
      { shown: false, because: 'primary' },
      { shown: false, because: 'primary' },
    ]);
  });
});
