import { expect, it } from 'vitest';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { strategyLayers } from '../../../client/console/scorecard/strategy-layers.ts';
import { focusAreaNames } from '../../../client/console/words/kpi-names.ts';
import { createApp } from '../../../server/app/app.ts';
import { loadReport } from '../../../server/results/report/load-report.ts';
import { english } from '../../client/console/scorecard/ui-of-test.ts';
import { describeEachDatabase } from '../../setup/databases.ts';
import type { OpenFresh } from '../../setup/databases.ts';
import { createTestClient } from '../../setup/test-client.ts';
import { wavePlan } from '../surveys/fielding/plans.ts';
import { createSurveyApp } from '../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../surveys/fielding/survey-app.ts';
import { contactPoint, cookieOf, issueOnce, read as readForm, required, save } from '../wave/member-form/member-app.ts';
import { read } from './scorecard/demo-app.ts';
import { fieldWave, memberIds, ratedBy, satisfactionIn } from './scorecard/fielded.ts';

const resilience = { en: 'Resilience of supply chains', fr: 'Résilience des chaînes logistiques' };
const green = { en: 'Green Customs', fr: 'Douanes vertes' };

/** After the wave of 2025 the Secretariat ends FA2, adds FA4, and opens the wave of 2026. */
async function reviewed(open: OpenFresh) {
  const report = await loadReport();
  if (!report) throw new Error('there is no build: npm run build');
  const app = await createSurveyApp(open, { report });
  await fieldWave(app, 2025, ratedBy([5, 4, 4, 4, 2, 2, 3, 5, 4, 3, 4, 5]));
  const sofia = app.as('sofia');
  const ended = { name: green, firstYear: 2022, lastYear: 2025, revision: 1 };
  expect((await sofia.put('/api/focus-areas/FA2', ended)).status).toBe(204);
  const added = { code: 'FA4', name: resilience, firstYear: 2026, lastYear: null };
  expect((await sofia.post('/api/focus-areas', added)).status).toBe(201);
  return { app, sofia, survey: await app.open({ ...wavePlan, record: { kind: 'wave', year: 2026 } }, 'sofia') };
}

async function formOf({ dependencies }: SurveyApp, surveyId: string, memberId: string) {
  const { code } = await issueOnce(dependencies, { ...contactPoint, surveyId, memberId });
  const app = createApp(dependencies);
  const response = await createTestClient(app, {}).post('/api/collaboration/session', { code });
  return createTestClient(app, { cookie: cookieOf(response) });
}

/** The required answers with those to the areas of 2026. */
const answers = (work: number, effect: number): readonly (readonly [string, Answer, number])[] => [
  ...required.flatMap(([name, value]) =>
    value === null || name.startsWith('focusArea_FA2') ? [] : [[name, value, 0] as const],
  ),
  ['focusArea_FA4_work', work, 0],
  ['focusArea_FA4_effect', effect, 0],
];

describeEachDatabase('a focus area that is added, and one that has ended', (open) => {
  it('is asked, and asked no more, in the next wave, under the names of the opening', async () => {
    const { app, sofia, survey } = await reviewed(open);
    expect(survey.record).toMatchObject({
      focusAreas: [{ code: 'FA1' }, { code: 'FA3' }, { code: 'FA4', label: resilience }],
    });
    const renamed = { name: { en: 'Another name', fr: 'Un autre nom' }, firstYear: 2026, lastYear: null, revision: 1 };
    const { focusAreas } = await read<{ focusAreas: readonly { id: string; code: string }[] }>(app, '/api/focus-areas');
    const { id = '' } = focusAreas.find(({ code }) => code === 'FA4') ?? {};
    expect((await sofia.put(`/api/focus-areas/${id}`, renamed)).status).toBe(204);
    const form = await formOf(app, survey.id, 'FR');
    const { conflicts } = await save(form, ...answers(4, 3));
    expect(conflicts).toEqual([]);
    expect(Object.keys((await readForm(form)).answers)).toContain('focusArea_FA4_work');
    const refused = await form.put('/api/collaboration/answers', {
      changes: [{ variable: 'focusArea_FA2_work', value: 4, base: 0 }],
      key: 'an-area-that-has-ended-0001',
    });
    expect(refused.status).toBe(422);
    const { survey: still } = await read<{ survey: unknown }>(app, `/api/surveys/${survey.id}`);
    expect(still).toMatchObject({ record: { focusAreas: [{}, {}, { label: resilience }] } });
  });

  it('is measured, judged and named on the scorecard, the map and the report, with what was before it', async () => {
    const { app, sofia, survey } = await reviewed(open);
    for (const [index, memberId] of memberIds.entries()) {
      const form = await formOf(app, survey.id, memberId);
      await save(form, ...answers(index < 9 ? 5 : 2, index < 6 ? 4 : 1));
      expect((await form.put('/api/collaboration/submission', {})).status).toBe(200);
    }
    expect((await sofia.put(`/api/surveys/${survey.id}/closure`, {})).status).toBe(200);

    const scorecard = await read<Scorecard>(app, '/api/scorecard?year=2026');
    expect(scorecard.family).toBe(16);
    const row = scorecard.rows.find(({ kpi }) => kpi === 'FA.satisfaction-impact');
    expect(row?.series.map(({ series }) => series.replace('FA.satisfaction-', ''))).toEqual([
      'work.FA1',
      'impact.FA1',
      'work.FA3',
      'impact.FA3',
      'work.FA4',
      'impact.FA4',
    ]);
    const [work, impact] = ['work', 'impact'].map((one) => satisfactionIn(scorecard, `FA.satisfaction-${one}.FA4`));
    expect(work).toMatchObject({
      name: resilience,
      figure: { rate: 9 / 14, n: 14 },
      comparison: { kind: 'first-wave' },
    });
    expect(impact).toMatchObject({ name: resilience, figure: { rate: 6 / 14, n: 14 } });
    expect(satisfactionIn(scorecard, 'FA.satisfaction-work.FA1').trend).toHaveLength(2);
    expect(scorecard.formerAreas).toEqual([{ code: 'FA2', name: green, lastYear: 2025 }]);

    const page = await read<SeriesPage>(app, '/api/scorecard/series/FA.satisfaction-work.FA4?year=2026');
    expect(page.items.map(({ variable, feeds }) => [variable, feeds])).toEqual([
      ['focusArea_FA4_work', 'FA.satisfaction-work.FA4'],
      ['focusArea_FA4_effect', 'FA.satisfaction-impact.FA4'],
    ]);

    const names = focusAreaNames(scorecard.rows.flatMap(({ series }) => series));
    const boxes = strategyLayers(scorecard, { year: 2026, plan: null, snapshot: null }, names, english).flatMap(
      (layer) => layer.boxes,
    );
    expect(boxes.filter(({ code }) => /^FA\d/.test(code)).map(({ code }) => code)).toEqual(['FA1', 'FA3', 'FA4']);
    const box = boxes.find(({ code }) => code === 'FA4');
    expect([box?.name, box?.marks.map(({ text }) => text)]).toEqual([
      resilience.en,
      ['work: 64.3% (14)', 'impact: 42.9% (14)'],
    ]);

    const { id } = await (await sofia.post('/api/snapshots', { year: 2026, title: 'Council 2027' })).json();
    const english2026 = await (await sofia.get(`/api/snapshots/${id}/report.html?language=en`)).text();
    expect(english2026).toContain('FA4 Resilience of supply chains, impact');
    expect(english2026).toContain('Until 2025: FA2 Green Customs.');
    const french2026 = await (await sofia.get(`/api/snapshots/${id}/report.html?language=fr`)).text();
    expect(french2026).toContain('DA4 Résilience des chaînes logistiques, travaux');
    expect(french2026).toContain('Jusqu’en 2025\u00a0: DA2 Douanes vertes.');
  });

  it('keeps its figures under its name in the years that it was one', async () => {
    const { app } = await reviewed(open);
    const before = await read<Scorecard>(app, '/api/scorecard?year=2025');
    expect(satisfactionIn(before, 'FA.satisfaction-work.FA2')).toMatchObject({ name: green, figure: { shown: true } });
    expect(before.formerAreas).toEqual([]);
    expect(before.rows.flatMap(({ series }) => series).some(({ series }) => series.endsWith('.FA4'))).toBe(false);
  });
});
