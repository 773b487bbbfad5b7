import { expect, it } from 'vitest';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, type SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from './demo-app.ts';
import { fieldWave, ratedBy } from './fielded.ts';

const overall = '/api/scorecard/series/RES.satisfaction-overall';

describeEachDatabase('the page of a series', (open) => {
  it('explains a rate by its items, its regions and the Members that moved', async () => {
    const app = await createSurveyApp(open);
    const members = membersOf(app, 120);
    const codes = members.map((_, index) => [5, 4, 2, 4, 3][index % 5] ?? 0);
    await fieldWave(app, 2024, ratedBy(codes, {}, members));
    const better = codes.map((code, index) => (index < 6 ? 5 : code));
    await fieldWave(app, 2025, ratedBy(better, { leadership: 4, priorities: 2 }, members));
    const page = await read<SeriesPage>(app, `${overall}?year=2025`);
    expect([page.kpi, page.year, page.snapshot, page.family]).toEqual(['RES.satisfaction-overall', 2025, null, 16]);
    expect(page.items.map(({ variable, feeds }) => [variable, feeds])).toEqual([
      ['overall', 'RES.satisfaction-overall'],
      ['leadership', null],
      ['guidance', null],
      ['priorities', null],
      ['responsiveness', null],
      ['replies', null],
    ]);
    const [kpi, leadership] = page.items;
    expect(kpi?.figure).toEqual(page.result.kind === 'satisfaction' && page.result.figure);
    expect(kpi?.codes.map(({ code, stands }) => [code, stands])).toEqual([
      ['5', 'satisfied'],
      ['4', 'satisfied'],
      ['3', 'neutral'],
      ['2', 'dissatisfied'],
      ['1', 'dissatisfied'],
    ]);
    expect(kpi?.codes[0]?.label).toEqual({ en: 'Very satisfied', fr: expect.any(String) });
    expect(leadership).toMatchObject({ counts: { 4: 120 }, label: { en: expect.any(String), fr: expect.any(String) } });
    expect(page.regions?.reduce((sum, { figure }) => sum + (figure.shown ? figure.n : 0), 0)).toBe(120);
    expect(page.paired).toMatchObject({ n: 120, down: 0, up: 4, same: 116, earlier: { label: { en: '2024' } } });
    expect(page.composite).toMatchObject({ n: 120, leftOut: [] });
    expect(page.postStratified).not.toBeNull();
  });

  it('tells of each instrument its status and the reasons against it, by region', async () => {
    const app = await createSurveyApp(open);
    const members = membersOf(app, 90);
    const statuses = {
      so1Instrument_RKC_so1Status: 'planned',
      so1Instrument_RKC_so1PlannedYear: 2029,
      so1Instrument_RKC_so1Reasons: ['legal', 'cost'],
      so1Instrument_RKC_so1MainReason: 'cost',
      so1Instrument_RKC_so1Support: ['training', 'peers'],
    };
    const yes = { so1Instrument_RKC_so1Status: 'implemented', so1Instrument_RKC_so1Use: 'routinely' };
    const forms = ratedBy(
      members.map(() => 4),
      {},
      members,
    );
    await fieldWave(
      app,
      2025,
      forms.map((form, index) => ({ ...form, ...(index % 3 === 0 ? statuses : yes) })),
    );
    const page = await read<SeriesPage>(app, '/api/scorecard/series/SO1.instruments?year=2025');
    if (page.result.kind !== 'instruments') throw new Error(page.result.kind);
    const { instruments, statuses: words, reasons, source, population } = page.result;
    expect([source?.day, population]).toEqual(['2025-01-01', 187]);
    expect(words[0]).toEqual({ code: 'implemented', label: { en: expect.any(String), fr: expect.any(String) } });
    expect(reasons.at(-1)?.code).toBe('other');
    expect(instruments.map(({ code }) => code)).toEqual(['RKC', 'ECOM', 'TFA', 'SAFEAEO', 'CBM', 'DM', 'WASTE']);
    expect(instruments[0]).toMatchObject({
      code: 'RKC',
      label: { en: 'Revised Kyoto Convention' },
      status: { withheld: null, n: 90, counts: { implemented: 60, planned: 30 } },
      use: { withheld: null, n: 60, counts: { routinely: 60 } },
      reasons: { withheld: null, n: 30, counts: { legal: 30, cost: 30 } },
      mainReason: { withheld: null, n: 30, counts: { cost: 30 } },
      support: { withheld: null, n: 30, counts: { training: 30, peers: 30 } },
      planned: { withheld: null, n: 30, spans: [{ from: 2029, to: 2029, count: 30 }] },
    });
    const regions = page.instrumentRegions.find(({ code }) => code === 'RKC')?.regions ?? [];
    for (const of of ['status', 'use', 'reasons'] as const) {
      const told = regions.flatMap((line) => line[of] ?? []);
      expect(told.length).toBeGreaterThan(1);
      expect(Math.min(...told.map(({ n }) => n))).toBeGreaterThanOrEqual(10);
      expect(told.reduce((sum, { n }) => sum + n, 0)).toBe(instruments[0]?.[of].n);
    }
  });

  it('of a series that is recorded has its history', async () => {
    const app = await createSurveyApp(open);
    for (const [year, value] of [
      [2023, 120],
      [2025, 150],
      [2024, 110],
    ] as const) {
      const period = { from: `${year}-01`, to: `${year}-12` };
      const figure = { series: 'SP3.external-experts', value, period, source: 'Register of experts' };
      expect((await app.as('sofia').post('/api/figures', { figure, replaces: null })).status).toBe(201);
    }
    const { result, items, regions } = await read<SeriesPage>(
      app,
      '/api/scorecard/series/SP3.external-experts?year=2024',
    );
    expect(result).toMatchObject({ kind: 'recorded', current: { value: 110 }, previous: { value: 120 }, change: -10 });
    expect(result).toMatchObject({ baseline: { value: 120, source: 'Register of experts' }, changeFromBaseline: -10 });
    expect([items, regions]).toEqual([[], null]);
  });

  it('is not there for what the plan does not have', async () => {
    const app = await createSurveyApp(open);
    expect((await app.as('sofia').get('/api/scorecard/series/SO9.satisfaction')).status).toBe(404);
  });
});

/** Counted Members of all regions in turn. */
const membersOf = ({ dependencies: { members } }: SurveyApp, count: number): readonly string[] =>
  [...members.values()]
    .filter((member) => member.counted)
    .slice(0, count)
    .map(({ id }) => id);
