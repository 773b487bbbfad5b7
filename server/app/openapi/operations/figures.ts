import { z } from 'zod';
import type { RecordedBaseline } from '../../../plan/baselines/baseline.ts';
import type { RecordedFigure } from '../../../plan/figures/figure.ts';
import type { FocusArea } from '../../../plan/focus-areas/focus-area.ts';
import { pageQuery } from '../../../platform/http/page-of.ts';
import type { RecordedMargin } from '../../../plan/targets/margin.ts';
import type { RecordedTarget } from '../../../plan/targets/target.ts';
import { bilingual, day, importQuery, instant, newId, next, open } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const entered = { id: z.string(), enteredBy: z.string(), enteredAt: instant };
const decided = { ...entered, series: z.string(), validFrom: day, source: z.string(), withdrawnAt: instant.nullable() };
const names = z.record(z.string(), z.string()).meta({ description: 'Names of those who entered, by id' });
const decision = { state: z.enum(['in-force', 'superseded', 'withdrawn']) };

const baseline = z.strictObject({
  ...entered,
  series: z.string(),
  rate: z.number(),
  n: z.int().nullable(),
  population: z.int().nullable(),
  unit: z.enum(['member', 'delegate']).nullable(),
  scale: z.string().nullable(),
  wording: z.string().nullable(),
  measuredOn: day,
  source: z.string(),
  withdrawnAt: instant.nullable(),
}) satisfies z.ZodType<RecordedBaseline>;

const figure = z.strictObject({
  ...entered,
  series: z.string(),
  value: z.number(),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  base: z.number().nullable(),
  operations: z.int().nullable(),
  members: z.int().nullable(),
  source: z.string(),
  state: z.enum(['in-force', 'replaced', 'withdrawn']),
  replaces: z.string().nullable(),
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
}) satisfies z.ZodType<RecordedFigure>;

const target = z.strictObject({
  ...decided,
  operator: z.enum(['>=', '<=', '=']),
  value: z.number(),
}) satisfies z.ZodType<RecordedTarget>;

const margin = z.strictObject({ ...decided, points: z.number() }) satisfies z.ZodType<RecordedMargin>;

const focusArea = z.strictObject({
  id: z.string(),
  code: z.string(),
  name: bilingual,
  firstYear: z.int(),
  lastYear: z.int().nullable(),
  revision: z.int(),
}) satisfies z.ZodType<FocusArea>;

export const figureOperations: Operations = {
  'GET /api/baselines': {
    summary: 'Zero points of the satisfaction series, withdrawn ones too',
    scope: 'baseline.read',
    query: pageQuery,
    answer: z.strictObject({ baselines: z.array(baseline.extend(decision)), next }),
  },
  'POST /api/baselines': {
    summary: 'Enter a zero point',
    scope: 'baseline.write',
    example: {
      series: 'SP1.satisfaction',
      rate: 0.69,
      n: 109,
      population: 184,
      unit: 'member',
      measuredOn: '2022-02-28',
      source: 'Annual survey 2022',
    },
    status: 201,
    answer: newId,
  },
  'PUT /api/baselines/:id/withdrawal': { summary: 'Withdraw a zero point', scope: 'baseline.write', status: 204 },
  'POST /api/baseline-imports': {
    summary: 'A file of zero points: all of it or nothing',
    scope: 'baseline.write',
    file: 'text/csv',
    example: 'series,rate,date,source\nSP1.satisfaction,69 %,2022-02-28,Annual survey 2022\n',
    answer: z.strictObject({ imported: z.int() }),
  },
  'GET /api/figures': {
    summary: 'Figures that no survey gives, with their corrections',
    scope: 'figure.read',
    answer: z.strictObject({ figures: z.array(figure), names }),
  },
  'POST /api/figures': {
    summary: 'Record a figure, or correct one',
    description: '`replaces` is the id of the entry that this one corrects, or null.',
    scope: 'figure.write',
    example: {
      figure: {
        series: 'SO1.completion',
        value: 82.5,
        period: { from: '2025-01', to: '2025-12' },
        source: 'Annual report',
      },
      replaces: null,
    },
    status: 201,
    answer: newId,
  },
  'PUT /api/figures/:id/withdrawal': { summary: 'Withdraw a figure', scope: 'figure.write', status: 204 },
  'POST /api/figure-imports': {
    summary: 'A file of figures: all of it or nothing',
    scope: 'figure.write',
    query: importQuery,
    file: 'text/csv',
    example: 'series,value,period,source\nSO1.completion,82.5,2025,Annual report\n',
    answer: open('What it would do, and what it did'),
  },
  'GET /api/targets': {
    summary: 'Targets that were decided, with their history',
    scope: 'figure.read',
    answer: z.strictObject({ targets: z.array(target.extend(decision)), names }),
  },
  'POST /api/targets': {
    summary: 'Enter a target',
    scope: 'figure.write',
    example: { series: 'SP1.satisfaction', operator: '>=', value: 75, validFrom: '2026-01-01', source: 'Council 2025' },
    status: 201,
    answer: newId,
  },
  'PUT /api/targets/:id/withdrawal': { summary: 'Withdraw a target', scope: 'figure.write', status: 204 },
  'GET /api/margins': {
    summary: 'How far a rate may move and still count as maintained',
    scope: 'figure.read',
    answer: z.looseObject({ margins: z.array(margin.extend(decision)), default: z.number(), names }),
  },
  'POST /api/margins': {
    summary: 'Fix a margin, before the survey that it judges is opened',
    scope: 'figure.write',
    example: { series: 'SP1.satisfaction', points: 4, validFrom: '2027-01-01', source: 'Audit Committee 2026' },
    status: 201,
    answer: newId,
  },
  'PUT /api/margins/:id/withdrawal': { summary: 'Withdraw a margin', scope: 'figure.write', status: 204 },
  'GET /api/focus-areas': {
    summary: 'Focus areas of the plan and the years in which they are',
    scope: 'figure.read',
    answer: z.strictObject({ focusAreas: z.array(focusArea) }),
  },
  'POST /api/focus-areas': {
    summary: 'Enter a focus area',
    scope: 'figure.write',
    example: { code: 'FA4', name: { en: 'Green Customs', fr: 'Douane verte' }, firstYear: 2026, lastYear: null },
    status: 201,
    answer: newId,
  },
  'PUT /api/focus-areas/:id': {
    summary: 'Change a focus area',
    scope: 'figure.write',
    example: { name: { en: 'Green Customs', fr: 'Douane verte' }, firstYear: 2026, lastYear: 2027, revision: 1 },
    status: 204,
  },
};
