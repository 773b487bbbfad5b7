import { expect, it } from 'vitest';
import { kpis } from '../../../../survey-definitions/kpis.ts';
import type { Scorecard } from '../../../../survey-definitions/scorecard/scorecard.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, refusal } from '../../surveys/fielding/survey-app.ts';
import { read } from './demo-app.ts';
import { endYear, fieldSession, fieldWave, ratedBy, recordedIn, satisfactionIn, seriesIn } from './fielded.ts';

const overall = 'RES.satisfaction-overall';
const ptc = 'SO1.satisfaction-ptc';

describeEachDatabase('the scorecard', (open) => {
  it('has every row of the plan in its order, also before anything was measured', async () => {
    const app = await createSurveyApp(open);
    const scorecard = await read<Scorecard>(app, '/api/scorecard');
    expect(scorecard).toMatchObject({ year: 2026, asOf: '2026-11-22', years: [2026], snapshot: null, threshold: 5 });
    expect(scorecard.family).toBe(16);
    expect(scorecard.rows.map(({ kpi }) => kpi)).toEqual(kpis.map(({ id }) => id));
    expect(scorecard.rows.map(({ series }) => series.map((one) => one.series))).toEqual(kpis.map((kpi) => kpi.series));
    const nothing = { sources: [], figure: null, comparison: null, verdict: null, trend: [], unit: null };
    expect(satisfactionIn(scorecard, overall)).toMatchObject(nothing);
    expect(seriesIn(scorecard, 'SO1.instruments')).toMatchObject({
      kind: 'instruments',
      source: null,
      instruments: [],
    });
    const { targets, current, attained } = recordedIn(scorecard, 'RES.completion');
    expect([targets, current, attained]).toEqual([{ reached: 0, missed: 0, unknown: 22 }, null, null]);
  });

  it('compares two waves by the difference of their rates, with whoever answered both', async () => {
    const app = await createSurveyApp(open);
    await fieldWave(app, 2023, ratedBy([5, 4, 4, 4, 2, 2, 3, 5, 4, 3, 4, 5]));
    await fieldWave(app, 2024, ratedBy([5, 4, 4, 4, 4, 4, 4, 5, 4, 1, 4, 5]));
    const scorecard = await read<Scorecard>(app, '/api/scorecard');
    expect(scorecard.year).toBe(2024);
    const { figure, baseline, comparison, bounds, missing, dissatisfied, trend, verdict } = satisfactionIn(
      scorecard,
      overall,
    );
    expect(figure).toMatchObject({ shown: true, rate: 11 / 12, n: 12, population: 187 });
    expect(baseline).toMatchObject({ origin: 'first-wave', rate: 8 / 12, n: 12, measuredOn: '2023-01-01' });
    expect(comparison).toMatchObject({ kind: 'overlap', pairs: 12, change: 0.25 });
    expect(bounds).toEqual({ lower: 11 / 187, upper: 186 / 187 });
    expect([missing?.noOpinion, dissatisfied]).toEqual([0, 1 / 12]);
    expect(trend.map(({ label, figure: point }) => [label['en'], point.shown && point.rate])).toEqual([
      ['2023', 8 / 12],
      ['2024', 11 / 12],
    ]);
    expect(verdict?.code).toBe('at-least-maintained');
  });

  it('shows the year that is asked for, and what came later not', async () => {
    const app = await createSurveyApp(open);
    await fieldWave(app, 2023, ratedBy([5, 4, 4, 4, 2, 2, 3]));
    await fieldWave(app, 2024, ratedBy([5, 4, 4, 4, 4, 4, 2]));
    const { comparison, figure, trend, verdict } = satisfactionIn(await read(app, '/api/scorecard?year=2023'), overall);
    expect(figure).toMatchObject({ rate: 4 / 7 });
    expect([comparison, verdict, trend.length]).toEqual([{ kind: 'first-wave' }, null, 1]);
    const unmeasured = satisfactionIn(await read(app, '/api/scorecard?year=2026'), overall);
    expect([unmeasured.figure, unmeasured.trend.length]).toEqual([null, 2]);
    expect(await refusal(await app.as('sofia').get('/api/scorecard?year=23'))).toMatch(/^422: /);
  });

  it('counts all sessions of a year, and folds the delegates of a Member into one voice at each', async () => {
    const app = await createSurveyApp(open);
    await fieldSession(app, '2026-03-02', ratedBy([1, 1, 5, 1, 1]));
    await fieldSession(app, '2026-06-01', [...ratedBy([5, 5, 5, 4, 4, 4, 2]), ...ratedBy([2])]);
    await endYear(app, ptc, 2026);
    const { figure, sources, unit, soFar, sessions } = satisfactionIn(await read(app, '/api/scorecard?year=2026'), ptc);
    expect(sources.map(({ day }) => day)).toEqual(['2026-06-01', '2026-03-02']);
    expect([unit, soFar, sessions?.map(({ day }) => day)]).toEqual([
      'member-session',
      null,
      ['2026-03-02', '2026-06-01'],
    ]);
    expect(figure).toMatchObject({ n: 12, answers: 13, rate: 6.5 / 12, population: 160 });
  });

  it('shows the latest session of a year that is not over, and neither compares nor judges it', async () => {
    const app = await createSurveyApp(open);
    await fieldSession(app, '2025-03-03', ratedBy([5, 5, 5, 4, 4, 4, 2]));
    await fieldSession(app, '2026-03-02', ratedBy([1, 1, 5, 1, 1]));
    await fieldSession(app, '2026-06-01', ratedBy([5, 5, 5, 4, 4, 4, 2]));
    const found = satisfactionIn(await read(app, '/api/scorecard?year=2026'), ptc);
    expect(found.sources.map(({ day }) => day)).toEqual(['2026-06-01']);
    expect(found.soFar?.map(({ day }) => day)).toEqual(['2026-03-02', '2026-06-01']);
    expect([found.comparison, found.verdict]).toEqual([null, null]);
    expect(found.figure).toMatchObject({ n: 7, rate: 6 / 7 });
  });

  it('names the focus area of the year', async () => {
    const app = await createSurveyApp(open);
    const { name } = satisfactionIn(await read(app, '/api/scorecard?year=2024'), 'FA.satisfaction-work.FA2');
    expect(name).toEqual({ en: 'Green Customs', fr: 'Douanes vertes' });
  });

  it('withholds what too few Members answered, and everything that would tell it', async () => {
    const app = await createSurveyApp(open);
    await fieldWave(app, 2024, ratedBy([5, 4, 2, 0, 0, 0, 0]));
    const { figure, missing, dissatisfied, net, bounds, comparison } = satisfactionIn(
      await read(app, '/api/scorecard?year=2024'),
      overall,
    );
    expect(figure).toEqual({ shown: false, because: 'primary' });
    expect([missing, dissatisfied, net, bounds, comparison]).toEqual([null, null, null, null, { kind: 'withheld' }]);
  });
});
