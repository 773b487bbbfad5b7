import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { activityPlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { closedSurvey, delegates, ratings, resultsFor, sessionOn } from './answered-survey.ts';

const baseline = {
  series: 'SO1.satisfaction-ptc',
  rate: 0.2,
  measuredOn: '2022-06-30',
  source: 'Report of the session',
};
const scale = 'satisfaction/5-4-3-2-1';
const wording = 'post-session-ptc/overall/1';
const satisfied = ratings(5, 5, 5, 4, 4, 4, 4, 5, 5, 2);

describeEachDatabase('the KPI of a session', (open) => {
  it('is the first wave where nothing came before', async () => {
    const app = await createSurveyApp(open);
    const { kpi, trend } = await resultsFor(app, await closedSurvey(app, {}, satisfied));
    const series = { series: 'SO1.satisfaction-ptc', variable: 'overall', scale, wording, family: 1 };
    expect(kpi).toMatchObject({ ...series, baseline: null, comparison: { kind: 'first-wave' }, verdict: null });
    expect(trend).toHaveLength(1);
  });

  it.each([
    { name: 'a rate alone', more: {}, comparison: 'indicative', verdict: { code: 'improved', indicative: true } },
    {
      name: 'a rate and n',
      more: { n: 40 },
      comparison: 'independent',
      verdict: { code: 'improved', indicative: false },
    },
    {
      name: 'as much as can be known',
      more: { n: 50, population: 180, unit: 'member', scale, wording },
      comparison: 'independent',
      verdict: { code: 'improved', indicative: false },
    },
    { name: 'another scale', more: { n: 40, scale: 'tenPoints/10-1' }, comparison: 'not-comparable', verdict: null },
    { name: 'a rate of delegates', more: { n: 40, unit: 'delegate' }, comparison: 'not-comparable', verdict: null },
    { name: 'another wording', more: { n: 40, wording: 'council/1' }, comparison: 'not-comparable', verdict: null },
    {
      name: 'about the same rate',
      more: { rate: 0.85, n: 40 },
      comparison: 'independent',
      verdict: { code: 'not-established' },
    },
  ])('against a baseline with $name is $comparison', async ({ more, comparison, verdict }) => {
    const app = await createSurveyApp(open);
    await app.as('sofia').post('/api/baselines', { ...baseline, ...more });
    const { kpi } = await resultsFor(app, await closedSurvey(app, {}, satisfied));
    expect(kpi?.comparison.kind).toBe(comparison);
    if (verdict === null) expect(kpi?.verdict).toBeNull();
    else expect(kpi?.verdict).toMatchObject(verdict);
    const { series: _series, ...known } = baseline;
    expect(kpi?.baseline).toMatchObject({ origin: 'entered', ...known, n: null, ...more });
  });

  it('takes the latest entry before the session, as it was last corrected', async () => {
    const app = await createSurveyApp(open);
    const enter = (more: object) => app.as('sofia').post('/api/baselines', { ...baseline, ...more });
    await enter({ measuredOn: '2023-01-01', rate: 0.3 });
    app.advance(1);
    await enter({ measuredOn: '2023-01-01', rate: 0.31 });
    await enter({ measuredOn: '2022-01-01', rate: 0.4 });
    await enter({ measuredOn: '2026-11-16', rate: 0.5 });
    const survey = await closedSurvey(app, {}, satisfied);
    expect((await resultsFor(app, survey)).kpi?.baseline).toMatchObject({ rate: 0.31 });
    const { baselines } = (await (await app.as('sofia').get('/api/baselines')).json()) as {
      baselines: { id: string; rate: number }[];
    };
    const corrected = baselines.find(({ rate }) => rate === 0.31);
    await app.as('sofia').put(`/api/baselines/${corrected?.id ?? ''}/withdrawal`);
    expect((await resultsFor(app, survey)).kpi?.baseline).toMatchObject({ rate: 0.3 });
  });

  it('without an entry has the first recorded session for its baseline, and the earlier ones for its trend', async () => {
    const app = await createSurveyApp(open);
    const anonymous = { ...sessionOn('2024-03-01', '241/242'), confidentiality: 'anonymous' } as const;
    await closedSurvey(app, anonymous, delegates(5, 4, 4, 2, 1));
    const first = await closedSurvey(app, sessionOn('2025-03-01', '243/244'), ratings(5, 4, 2, 2, 1, 1));
    await closedSurvey(app, sessionOn('2025-11-01', '245/246'), ratings(5, 4, 2, 2));
    await app.open(sessionOn('2026-03-01', 'still open'));
    await closedSurvey(app, sessionOn('2027-03-01', 'later'), satisfied);
    const survey = await closedSurvey(app, {}, satisfied);
    const { kpi, trend } = await resultsFor(app, survey);
    expect(kpi?.baseline).toMatchObject({
      origin: 'first-wave',
      id: first.id,
      n: 6,
      population: 80,
      unit: 'member',
      scale,
      wording,
    });
    expect(kpi?.baseline?.rate).toBeCloseTo(2 / 6, 12);
    expect(kpi?.comparison).toMatchObject({ kind: 'overlap', pairs: 6, assumed: [] });
    expect(trend.map(({ label, date, comparable, figure }) => [label['fr'], date, comparable, figure.shown])).toEqual([
      ['241/242', '2024-03-01', false, true],
      ['243/244', '2025-03-01', true, true],
      ['245/246', '2025-11-01', true, false],
      ['247/248', '2026-11-16', true, true],
    ]);
    expect(trend.at(-1)?.figure).toEqual(kpi?.figure);
  });

  it('is none where the definition feeds no series', async () => {
    const app = await createSurveyApp(open);
    const plan = {
      ...activityPlan,
      definition: 'post-capacity-building-follow-up',
      confidentiality: 'confidential',
    } as const;
    const survey = await app.open(plan, 'carl');
    const { kpi, trend, items } = await resultsFor(app, survey, 'carl');
    expect([kpi, trend]).toEqual([null, []]);
    expect(items.length).toBeGreaterThan(0);
  });
});
