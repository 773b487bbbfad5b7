import { z } from 'zod';
import { scorecardQuery } from '../../../results/scorecard/scorecard-query.ts';
import { day, instant, newId } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const snapshotMark = z.strictObject({ id: z.string(), takenAt: instant, title: z.string() });

const scorecard = z.looseObject({
  year: z.int(),
  asOf: day,
  years: z.array(z.int()),
  snapshot: snapshotMark.nullable().meta({ description: 'null: computed now' }),
  threshold: z.int(),
  family: z.int(),
  rows: z.array(
    z.strictObject({
      kpi: z.string(),
      instrument: z.string(),
      series: z.array(
        z
          .looseObject({ kind: z.enum(['satisfaction', 'recorded', 'instruments']), series: z.string() })
          .meta({ description: 'By `kind`: rate with comparison and verdict; recorded figure; status of instruments' }),
      ),
    }),
  ),
});

const page = z.looseObject({ result: z.looseObject({ series: z.string() }) });
const language = z.strictObject({ language: z.enum(['en', 'fr']).default('en') });

const summary = z.strictObject({
  id: z.string(),
  year: z.int(),
  title: z.string(),
  takenAt: instant,
  takenBy: z.string(),
  sha256: z.string(),
});

export const scorecardOperations: Operations = {
  'GET /api/scorecard': {
    summary: 'Every KPI of the Strategic Plan in one year',
    description: 'Without a year that of the latest annual survey.',
    scope: 'scorecard.read',
    query: scorecardQuery,
    answer: scorecard,
  },
  'GET /api/scorecard/series/:series': {
    summary: 'Everything behind one series: trend, items, regions, their changes, paired Members, sources',
    scope: 'scorecard.read',
    query: scorecardQuery,
    answer: page,
  },
  'GET /api/snapshots': {
    summary: 'Frozen scorecards',
    scope: 'scorecard.read',
    answer: z.strictObject({ snapshots: z.array(summary) }),
  },
  'POST /api/snapshots': {
    summary: 'Freeze the scorecard of a year with all its pages',
    scope: 'snapshot.write',
    example: { year: 2025, title: 'Report to the Council 2026' },
    status: 201,
    answer: newId,
  },
  'GET /api/snapshots/:id': {
    summary: 'A frozen scorecard with all its pages: the same for ever',
    scope: 'scorecard.read',
    answer: z.looseObject({ scorecard, pages: z.array(page) }),
  },
  'GET /api/snapshots/:id/scorecard': { summary: 'Its scorecard alone', scope: 'scorecard.read', answer: scorecard },
  'GET /api/snapshots/:id/scorecard/series/:series': {
    summary: 'One of its pages',
    scope: 'scorecard.read',
    answer: page,
  },
  'GET /api/snapshots/:id/report.html': {
    summary: 'The report of a snapshot as a page',
    scope: 'scorecard.read',
    query: language,
    answer: 'text/html',
  },
  'GET /api/snapshots/:id/report.pdf': {
    summary: 'The report of a snapshot as PDF',
    description: '409 with no-pdf-printer where the server has no browser to print with.',
    scope: 'scorecard.read',
    query: language,
    answer: 'application/pdf',
  },
};
