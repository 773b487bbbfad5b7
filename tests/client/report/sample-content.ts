import { firstPlan, kpis } from '../../../survey-definitions/kpis.ts';
import { markOf } from '../../../survey-definitions/plan/plan-mark.ts';
import type { Kpi } from '../../../survey-definitions/kpis.ts';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import { referenceOf } from '../../../survey-definitions/scorecard/reference.ts';
import type { ScorecardFrame, SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { changeScreen } from '../../../survey-definitions/scorecard/change-screen.ts';
import { lineKey } from '../../../survey-definitions/scorecard/line-screen.ts';
import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import type { SeriesItem, SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { countedRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { sampleSeries, sourceOf } from './sample-series.ts';
import type { SampleCounts } from './sample-series.ts';

const frame: ScorecardFrame = {
  plan: markOf(firstPlan),
  plans: [],
  year: 2025,
  asOf: '2025-12-31',
  years: [2022, 2023, 2024, 2025],
  snapshot: { id: 'SNAP7', takenAt: '2026-01-15T09:00:00.000Z', title: 'For the <Council>', format: 2 },
  threshold: 5,
  family: 16,
  formerAreas: [],
};

const ordinary: SampleCounts = {
  satisfied: 92,
  n: 116,
  population: 186,
  earlier: { satisfied: 97, n: 124, population: 184 },
};

/** What differs from the ordinary: improved, first measured, withheld, all alike. */
const special: Readonly<Record<string, Partial<SampleCounts>>> = {
  'SP1.satisfaction': { satisfied: 112, earlier: { satisfied: 84, n: 124, population: 184 } },
  'SP4.satisfaction': { earlier: null },
  'SP5.satisfaction': { satisfied: 2, n: 4 },
  'SO3.satisfaction-ec': { satisfied: 7, n: 7 },
};

const seriesOf = (kpi: Kpi): readonly SeriesResult[] =>
  kpi.series.map((series) => {
    if (kpi.unit === 'satisfaction_rate_percent') return sampleSeries(series, { ...ordinary, ...special[series] });
    return kpi.unit === 'information' ? instruments(series) : recorded(kpi, series);
  });

const recorded = (kpi: Kpi, series: string): RecordedSeries => {
  const history = [2024, 2025].map((year) => ({
    id: `${series}-${year}`,
    value: kpi.unit === 'count' ? year - 2000 : 88.5 + year - 2024,
    from: `${year}-01`,
    to: `${year}-12`,
    base: null,
    operations: null,
    members: null,
    source: `Annual report ${year}`,
    recordedAt: `${year + 1}-01-10T09:00:00.000Z`,
  }));
  return {
    kind: 'recorded',
    series,
    reference: referenceOf(series),
    unit: kpi.unit,
    direction: kpi.direction,
    current: history[1] ?? null,
    previous: history[0] ?? null,
    baseline: null,
    change: 1,
    changeFromBaseline: null,
    target: kpi.target && { operator: '>=', value: kpi.target.value, source: null, since: null },
    attained: kpi.target && 89.5 >= kpi.target.value,
    history,
    targets: null,
  };
};

const label = (word: string) => ({ en: word, fr: `${word} (fr)` });

const instruments = (series: string): InstrumentsSeries => ({
  kind: 'instruments',
  series,
  reference: referenceOf(series),
  source: sourceOf(2025),
  population: 186,
  statuses: ['implemented', 'partly', 'planned', 'notPlanned', 'unknown'].map((code) => ({ code, label: label(code) })),
  uses: ['routinely', 'hardly'].map((code) => ({ code, label: label(code) })),
  supports: ['training', 'legal advice'].map((code) => ({ code, label: label(code) })),
  reasons: ['legal', 'cost', 'staff', 'systems'].map((code) => ({ code, label: label(code) })),
  instruments: ['RKC', 'TFA', 'DM'].map((code, index) => ({
    code,
    label: label(`Instrument ${code}`),
    status:
      index === 2
        ? { variable: code, withheld: 'complementary', n: 0, counts: {} }
        : {
            variable: code,
            withheld: null,
            n: 110,
            counts: { implemented: 60, partly: 20, planned: 10, notPlanned: 15, unknown: 5 },
          },
    use: { variable: code, withheld: null, n: 80, counts: { routinely: 70, never: 10 } },
    reasons: { variable: code, withheld: null, n: 45, counts: { legal: 9, cost: 21, staff: 14, systems: 3 } },
    mainReason: { variable: code, withheld: null, n: 41, counts: { legal: 8, cost: 20, staff: 13 } },
    support: { variable: code, withheld: null, n: 30, counts: { training: 24, 'legal advice': 11 } },
    planned: { variable: code, withheld: null, n: 10, spans: [{ from: 2027, to: 2029, count: 10 }] },
  })),
});

const codes: SeriesItem['codes'] = [5, 4, 3, 2, 1].map((code) => ({
  code: String(code),
  label: label(['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'][code - 1] ?? ''),
  stands: code > 3 ? 'satisfied' : code === 3 ? 'neutral' : 'dissatisfied',
}));

const item = (name: string, counts: Readonly<Record<string, number>>): SeriesItem => {
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const satisfied = (counts[4] ?? 0) + (counts[5] ?? 0);
  return {
    variable: name,
    item: name,
    kind: 'rating',
    withheld: null,
    counts,
    missing: {},
    units: n,
    shares: Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, count / n])),
    score: { mean: 4, sd: 1 },
    figure: figureOf(countedRate(satisfied, { unit: 'member', n, answers: n, population: 186 })),
    observers: {},
    observersWithheld: false,
    label: label(`How satisfied are you with ${name}?`),
    question: null,
    codes,
    feeds: null,
  };
};

const shown = (satisfied: number, n: number, population: number) =>
  figureOf(countedRate(satisfied, { unit: 'member', n, answers: n, population }));

const regions: readonly LineFigure[] = [
  { groups: ['EUR', 'AP'], population: 87, figure: shown(30, 40, 87) },
  { groups: ['WCA'], population: 24, figure: shown(20, 22, 24) },
  { groups: ['MENA'], population: 18, figure: { shown: false, because: 'primary' } },
  { groups: ['ESA'], population: 24, figure: { shown: false, because: 'complementary' } },
];

const languages: readonly LineFigure[] = [
  { groups: ['en'], population: null, figure: shown(40, 52, 187) },
  { groups: ['fr', 'es', 'several'], population: null, figure: shown(16, 22, 187) },
];

/** What only the series with all there is has. */
const overall: Pick<SeriesPage, 'regions' | 'languages' | 'paired' | 'screens'> = {
  regions,
  languages,
  paired: {
    table: { both: 60, onlyNow: 14, onlyThen: 9, neither: 7 },
    n: 90,
    midP: 0.307,
    up: 31,
    down: 22,
    same: 37,
    earlier: { surveyId: 'wave-2022', label: { en: '2022', fr: '2022' } },
  },
  screens: {
    earlier: { surveyId: 'wave-2022', label: { en: '2022', fr: '2022' }, isBaseline: true },
    regions: changeScreen(
      regions.map((line) => ({
        key: lineKey(line),
        now: line.figure,
        before: lineKey(line) === 'WCA' ? shown(6, 20, 24) : line.figure,
      })),
      0.05,
    ),
    items: { family: 0, rows: [] },
  },
};

const instrumentRegions: SeriesPage['instrumentRegions'] = [
  {
    code: 'RKC',
    regions: [
      {
        groups: ['EUR', 'AP'],
        use: { variable: 'RKC', withheld: null, n: 29, counts: { routinely: 17, hardly: 12 } },
        status: { variable: 'RKC', withheld: null, n: 41, counts: { implemented: 23, partly: 6, planned: 12 } },
        reasons: { variable: 'RKC', withheld: null, n: 12, counts: { cost: 8, legal: 4 } },
        mainReason: null,
        support: null,
      },
      {
        groups: ['MENA'],
        use: null,
        status: { variable: 'RKC', withheld: 'primary', n: 0, counts: {} },
        reasons: { variable: 'RKC', withheld: 'primary', n: 0, counts: {} },
        mainReason: null,
        support: null,
      },
    ],
  },
];

const rows = kpis.map((kpi) => ({
  plan: kpi,
  goals: {},
  kpi: kpi.id,
  instrument: kpi.instrument,
  series: seriesOf(kpi),
}));

const pages: readonly SeriesPage[] = rows.flatMap(({ plan: row, kpi, series }) =>
  series.map((result) => ({
    ...frame,
    row,
    goal: null,
    kpi,
    result,
    items:
      result.kind === 'satisfaction' && result.figure?.shown === true
        ? [
            item('the work as a whole', { 5: 30, 4: 62, 3: 14, 2: 8, 1: 2 }),
            item('its leadership', { 5: 20, 4: 50, 3: 24, 2: 12, 1: 4 }),
          ]
        : [],
    composite: null,
    beside: [],
    screens: null,
    ...(result.series === 'RES.satisfaction-overall' ? overall : { regions: null, languages: null, paired: null }),
    instrumentRegions: result.series === 'SO1.instruments' ? instrumentRegions : [],
    postStratified:
      result.series === 'RES.satisfaction-overall'
        ? { rate: 0.806, rawRate: 0.793, differs: true, designEffect: 1.03 }
        : null,
  })),
);

/** Every kind of series, comparison and withholding at least once. */
export const sampleContent: FrozenScorecard = {
  scorecard: { ...frame, rows },
  pages,
  focusAreas: [
    { code: 'FA1', name: { en: 'Technology and innovation', fr: 'Technologie et innovation' } },
    { code: 'FA2', name: { en: 'Green Customs', fr: 'Douane verte' } },
    { code: 'FA3', name: { en: 'Governance and accountability', fr: 'Gouvernance et responsabilité' } },
  ],
};
