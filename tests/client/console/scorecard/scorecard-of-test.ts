import { firstPlan, kpis } from '../../../../survey-definitions/kpis.ts';
import { markOf } from '../../../../survey-definitions/plan/plan-mark.ts';
import type { Kpi } from '../../../../survey-definitions/kpis.ts';
import type { ShownFigure } from '../../../../survey-definitions/results/disclosed-figure.ts';
import type { InstrumentsSeries } from '../../../../survey-definitions/scorecard/instruments-series.ts';
import type { RecordedSeries } from '../../../../survey-definitions/scorecard/recorded-series.ts';
import type { SatisfactionSeries } from '../../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard, ScorecardFrame, SeriesResult } from '../../../../survey-definitions/scorecard/scorecard.ts';

export const frame: ScorecardFrame = {
  plan: markOf(firstPlan),
  plans: [],
  year: 2025,
  asOf: '2026-03-01',
  years: [2022, 2023, 2024, 2025],
  snapshot: null,
  threshold: 5,
  family: 16,
  formerAreas: [],
};

export const shownFigure: ShownFigure = {
  shown: true,
  unit: 'member',
  rate: 0.8,
  n: 120,
  answers: 120,
  population: 187,
  interval: { lower: 0.75, upper: 0.84 },
  plainInterval: { lower: 0.72, upper: 0.86 },
  census: false,
  method: 'wilson',
  effective: 116,
  membersBehind: 116,
};

const wave = (year: number) => ({
  surveyId: `wave-${year}`,
  definition: 'annual-engagement',
  version: 1,
  label: { en: String(year), fr: String(year) },
  day: `${year}-01-01`,
  closedOn: `${year}-02-28`,
});

/** 80 % of 120 of 187 Members, against 75 % of the wave of 2022. */
export const satisfaction: SatisfactionSeries = {
  kind: 'satisfaction',
  series: 'RES.satisfaction-overall',
  reference: 'R-RES.satisfaction-overall',
  name: null,
  sources: [wave(2025)],
  figure: shownFigure,
  unit: 'member',
  leftOut: [],
  soFar: null,
  sessions: [],
  missing: { notAsked: 0, skipped: 2, notApplicable: 0, noOpinion: 5 },
  dissatisfiedBound: null,
  dissatisfied: 0.05,
  net: 0.75,
  score: { mean: 4.1, sd: 0.9 },
  bounds: { lower: 0.51, upper: 0.87 },
  baseline: {
    origin: 'first-wave',
    id: 'wave-2022',
    rate: 0.75,
    n: 110,
    population: 184,
    unit: 'member',
    scale: null,
    wording: null,
    measuredOn: '2022-02-28',
    source: null,
    label: { en: '2022', fr: '2022' },
  },
  baselineSurvey: null,
  comparison: {
    kind: 'paired',
    n: 90,
    change: 0.06,
    interval95: { lower: -0.01, upper: 0.12 },
    interval90: { lower: 0.001, upper: 0.11 },
    p: 0.08,
    table: { both: 60, onlyNow: 14, onlyThen: 9, neither: 7 },
    earlierSurveyId: 'wave-2022',
    thenRate: 0.76,
    nowRate: 0.82,
  },
  adjustedP: 0.9,
  margin: 0.05,
  marginSource: null,
  verdict: { code: 'at-least-maintained', indicative: false, margin: 0.05 },
  target: null,
  attained: null,
  trend: [2022, 2023, 2024, 2025].map((year, index) => ({
    surveyId: `wave-${year}`,
    surveys: 1,
    label: { en: String(year), fr: String(year) },
    day: `${year}-01-01`,
    figure: { ...shownFigure, rate: 0.74 + index / 50 },
    comparable: true,
    breaks: [],
  })),
  asked: { scale: 'satisfaction/5-4-3-2-1', wording: 'annual-engagement/overall/1' },
};

const recordedValue = (year: number, value: number) => ({
  id: `figure-${year}`,
  value,
  from: `${year}-01`,
  to: `${year}-12`,
  base: null,
  operations: null,
  members: null,
  source: `Review ${year}`,
  recordedAt: '2026-01-15T09:00:00.000Z',
});

/** 90 % of the measures are completed; the plan wants all of them. */
export const recorded: RecordedSeries = {
  kind: 'recorded',
  series: 'RES.completion',
  reference: 'R-RES.completion',
  unit: 'completion_percent',
  direction: 'reach',
  current: recordedValue(2025, 90),
  previous: recordedValue(2024, 71),
  baseline: null,
  change: 19,
  changeFromBaseline: null,
  target: { operator: '=', value: 100, source: null, since: null },
  attained: false,
  history: [recordedValue(2024, 71), recordedValue(2025, 90)],
  targets: null,
};

const yesAndNo = [
  { code: 'implemented', label: { en: 'Fully implemented', fr: 'Mise en œuvre complète' } },
  { code: 'notPlanned', label: { en: 'Not planned', fr: 'Non prévue' } },
];

export const instruments: InstrumentsSeries = {
  kind: 'instruments',
  series: 'SO1.instruments',
  reference: 'R-SO1.instruments',
  source: wave(2025),
  population: 187,
  statuses: yesAndNo,
  uses: [],
  reasons: [],
  supports: [],
  instruments: [
    {
      code: 'RKC',
      label: { en: 'Revised Kyoto Convention', fr: 'Convention de Kyoto révisée' },
      status: { variable: 'RKC_status', withheld: null, n: 115, counts: { implemented: 80, notPlanned: 35 } },
      use: { variable: 'RKC_use', withheld: null, n: 80, counts: {} },
      reasons: { variable: 'RKC_reasons', withheld: null, n: 35, counts: {} },
      mainReason: { variable: 'RKC_main', withheld: null, n: 35, counts: {} },
      support: { variable: 'RKC_support', withheld: null, n: 35, counts: {} },
      planned: { variable: 'RKC_year', withheld: null, n: 0, spans: [] },
    },
  ],
};

const nameOf = (series: string) =>
  series.endsWith('.FA1') ? { en: 'Technology and innovation', fr: 'Technologie et innovation' } : null;

function resultOf(kpi: Kpi, series: string): SeriesResult {
  if (kpi.unit === 'satisfaction_rate_percent') return { ...satisfaction, series, name: nameOf(series) };
  if (kpi.unit === 'information') return { ...instruments, series };
  return { ...recorded, series, unit: kpi.unit };
}

/** Every row of the plan, all of a kind alike. */
export const scorecard: Scorecard = {
  ...frame,
  rows: kpis.map((kpi) => ({
    plan: kpi,
    goals: {},
    kpi: kpi.id,
    instrument: kpi.instrument,
    series: kpi.series.map((series) => resultOf(kpi, series)),
  })),
};
