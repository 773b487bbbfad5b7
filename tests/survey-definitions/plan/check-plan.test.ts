import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../survey-definitions/authoring/parse-plan.ts';
import { droppedRows } from '../../../survey-definitions/plan/check-succession.ts';
import { kpisOf } from '../../../survey-definitions/plan/kpis.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import document from '../../../survey-definitions/plans/2022-2025.json' with { type: 'json' };
import { planOf } from './small-plan.ts';

const found = (plan: unknown, earlier: readonly Plan[] = []) => {
  const parsed = parsePlan(plan, 'plan.json', earlier);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('a plan that is right', () => {
  it('is the one that ships, with its wording in French', () => {
    expect(found(document)).toEqual([]);
    expect(document.wording).toEqual({ fr: 'official', en: 'translation' });
  });

  it('is the small one of these tests', () => expect(found(planOf())).toEqual([]));
});

const [row] = planOf().rows;
const [series] = planOf().series;

it.each<[string, object, string]>([
  ['ends before it begins', { validity: { from: '2026-01', to: '2025-12' } }, 'validity.to plan-validity-reversed'],
  ['has a row of no layer', { rows: [{ ...row, layer: 'XXX' }] }, 'rows.0.layer plan-unknown-layer'],
  ['has a row of no objective', { rows: [{ ...row, objective: 'XXX' }] }, 'rows.0.objective plan-unknown-objective'],
  [
    'measures by what is no series',
    { rows: [{ ...row, measuredBy: ['SO1.x', 'B'] }] },
    'rows.0.measuredBy plan-unknown-series',
  ],
  ['measures two rows by one series', { rows: [row, { ...row, id: 'B' }] }, 'rows.1.measuredBy plan-measured-twice'],
  ['has a series without a row', { series: [series, { ...series, id: 'B' }] }, 'series.1.id plan-series-unused'],
  ['reaches for nothing', { rows: [{ ...row, direction: 'reach' }] }, 'rows.0.target plan-target-missing'],
  [
    'monitors a target',
    { rows: [{ ...row, target: { operator: '>=', value: 1 } }] },
    'rows.0.target plan-target-superfluous',
  ],
  ['says the same twice', { rows: [row, { ...row, measuredBy: [] }] }, 'rows.1.id duplicate-code'],
  ['has a slip of the pen', { titel: {} }, 'titel unknown-key'],
  ['lacks its French title', { title: { en: 'Plan' } }, 'title.fr missing-key'],
  ['follows a plan that is not there', { follows: '2010-2012' }, 'follows plan-follows-unknown'],
  [
    'follows none and yet succeeds',
    { rows: [{ ...row, succession: { kind: 'new' } }] },
    'rows.0.succession plan-follows-nothing',
  ],
  [
    'gives one code to two focus areas',
    {
      focusAreas: [2022, 2024].map((firstYear) => ({
        code: 'FA1',
        name: row?.name ?? { en: 'A', fr: 'A' },
        firstYear,
      })),
    },
    'focusAreas.1.lastYear plan-area-years-taken',
  ],
])('a plan that %s is refused at its place', (_what, change, problem) => {
  expect(found({ ...planOf(), ...change })).toContain(problem);
});

describe('of a plan that follows another', () => {
  const before = planOf();
  const after = (change: object, of: object = {}) => ({
    ...before,
    id: '2026-2029',
    follows: before.id,
    ...of,
    rows: before.rows.map((one) => ({ ...one, ...change })),
  });

  it.each<[string, object, readonly string[]]>([
    ['continues one row', { succession: { kind: 'continues', row: 'SO1.x' } }, []],
    ['says nothing of the plan before', {}, ['rows.0.succession plan-succession-missing']],
    [
      'continues what was not',
      { succession: { kind: 'continues', row: 'SO9.x' } },
      ['rows.0.succession.row plan-unknown-row'],
    ],
    [
      'replaces a row by itself',
      { succession: { kind: 'replaces', row: 'SO1.x' } },
      ['rows.0.succession plan-replaces-same-series'],
    ],
    ['calls new what was there', { succession: { kind: 'new' } }, ['rows.0.succession.kind plan-new-but-known']],
  ])('a row that %s', (_what, change, problems) => expect(found(after(change), [before])).toEqual(problems));

  it('a row measured by another series replaces the old one, it does not continue it', () => {
    const renamed = { series: [{ ...series, id: 'SO1.y' }] };
    const by = (kind: string) => after({ measuredBy: ['SO1.y'], succession: { kind, row: 'SO1.x' } }, renamed);
    expect(found(by('replaces'), [before])).toEqual([]);
    expect(found(by('continues'), [before])).toEqual(['rows.0.succession plan-continues-other-series']);
  });

  it('a series means what it meant', () => {
    const counted = { series: [{ ...series, unit: 'proportion_percent' }] };
    const change = { succession: { kind: 'continues', row: 'SO1.x' } };
    expect(found(after(change, counted), [before])).toEqual(['series.0 plan-series-changed']);
  });

  it('what no row names is dropped, and listed', () => {
    const shorter = {
      ...before,
      follows: before.id,
      rows: before.rows.map((one) => ({ ...one, succession: { kind: 'new' as const } })),
    };
    expect(droppedRows(shorter, before).map(({ id }) => id)).toEqual(['SO1.x']);
  });
});

it('a row for each focus area has the series of the areas of the year', () => {
  const ofAreas = ['FA.satisfaction-work', 'FA.satisfaction-impact'].map((id) => ({
    id,
    kind: 'satisfaction' as const,
    unit: 'satisfaction_rate_percent' as const,
    survey: 'wave' as const,
    per: 'focus-area' as const,
  }));
  const plan = {
    ...planOf(),
    series: ofAreas,
    rows: planOf().rows.map((one) => ({ ...one, measuredBy: ofAreas.map(({ id }) => id) })),
  };
  expect(found(plan)).toEqual([]);
  expect(kpisOf(plan, ['FA1', 'FA4']).flatMap((kpi) => kpi.series)).toEqual([
    'FA.satisfaction-work.FA1',
    'FA.satisfaction-impact.FA1',
    'FA.satisfaction-work.FA4',
    'FA.satisfaction-impact.FA4',
  ]);
});

it('a row that nothing measures is a row all the same', () => {
  const plan = { ...planOf(), series: [], rows: planOf().rows.map((one) => ({ ...one, measuredBy: [] })) };
  expect(found(plan)).toEqual([]);
  expect(kpisOf(plan, []).map(({ id, series: none, instrument }) => [id, none, instrument])).toEqual([
    ['SO1.x', [], 'none'],
  ]);
});
