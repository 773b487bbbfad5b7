import { firstPlan } from '../kpis.ts';
import { kpisOf, type Kpi } from '../plan/kpis.ts';
import { markOf } from '../plan/plan-mark.ts';
import type { LineFigure } from '../disclosure/line-figures.ts';
import type { ShownFigure } from '../results/disclosed-figure.ts';
import type { IndependentChange } from '../statistics/comparison.ts';
import type { FrozenScorecard } from './frozen-scorecard.ts';
import type { InstrumentResult, InstrumentsSeries } from './instruments-series.ts';
import type { RecordedSeries } from './recorded-series.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';
import type { ScorecardFrame, ScorecardRow, SeriesResult, SnapshotMark } from './scorecard.ts';
import type { InstrumentLine, PairedMoves, SeriesItem, SeriesPage } from './series-page.ts';

/** What later formats have more, by the part of the document: it was never computed, so it is null, and views print nothing for it. */
const frameOfLater = { plan: markOf(firstPlan), plans: [], formerAreas: null } satisfies Partial<ScorecardFrame>;
const satisfactionOfLater = {
  score: null,
  dissatisfiedBound: null,
  soFar: null,
  sessions: null,
} satisfies Partial<SatisfactionSeries>;
const recordedOfLater = {} satisfies Partial<RecordedSeries>;
const instrumentsOfLater = { supports: null } satisfies Partial<InstrumentsSeries>;
const instrumentOfLater = { mainReason: null, support: null, planned: null } satisfies Partial<InstrumentResult>;
const lineOfLater = { use: null, mainReason: null, support: null } satisfies Partial<InstrumentLine>;
const figureOfLater = { effective: null, membersBehind: null } satisfies Partial<ShownFigure>;
const comparisonOfLater = { correlation: null } satisfies Partial<IndependentChange>;
const movesOfLater = { midP: null } satisfies Partial<PairedMoves>;
/** Format 1 itself got the screens late. */
const pageOfLater = { goal: null, screens: null, beside: null, languages: null } satisfies Partial<SeriesPage>;
const itemOfLater = { question: null, units: null, shares: null, score: null } satisfies Partial<SeriesItem>;

type Frame1 = Omit<ScorecardFrame, 'snapshot' | keyof typeof frameOfLater> & {
  readonly snapshot: Omit<SnapshotMark, 'format'> | null;
};
type Series1 =
  | Omit<SatisfactionSeries, keyof typeof satisfactionOfLater>
  | Omit<RecordedSeries, keyof typeof recordedOfLater>
  | (Omit<InstrumentsSeries, keyof typeof instrumentsOfLater | 'instruments'> & {
      readonly instruments: readonly Omit<InstrumentResult, keyof typeof instrumentOfLater>[];
    });
type Item1 = Omit<SeriesItem, keyof typeof itemOfLater>;
type Page1 = Frame1 &
  Omit<
    SeriesPage,
    keyof ScorecardFrame | keyof typeof pageOfLater | 'row' | 'result' | 'items' | 'regions' | 'instrumentRegions'
  > & {
    readonly result: Series1;
    /** Each region was a line of its own, shown or withheld. */
    readonly regions: readonly (Omit<LineFigure, 'groups'> & { readonly region: string })[] | null;
    readonly instrumentRegions: readonly {
      readonly code: string;
      readonly regions: readonly (Omit<InstrumentLine, 'groups' | keyof typeof lineOfLater> & {
        readonly region: string;
      })[];
    }[];
    readonly items: readonly Item1[];
  };

/** What was stored until 29 November 2026, without a number. */
export type SnapshotFormat1 = Omit<FrozenScorecard, 'scorecard' | 'pages'> & {
  readonly scorecard: Frame1 & {
    readonly rows: readonly (Omit<ScorecardRow, 'series' | 'plan' | 'goals'> & {
      readonly series: readonly Series1[];
    })[];
  };
  readonly pages: readonly Page1[];
};

/** The same figures, and null for what a program of that day did not know of. */
export const readSnapshotFormat1 = (stored: SnapshotFormat1): FrozenScorecard => withLaterParts(withFigures(stored));

/** Figures and comparisons stand in many places. */
const withFigures = (stored: SnapshotFormat1): SnapshotFormat1 =>
  JSON.parse(JSON.stringify(stored), (_, value) => {
    if (value?.shown === true) return { ...figureOfLater, ...value };
    if (value?.table && value.earlier) return { ...movesOfLater, ...value };
    return value?.kind === 'independent' ? { ...comparisonOfLater, ...value } : value;
  });

const withLaterParts = ({ scorecard, pages, ...stored }: SnapshotFormat1): FrozenScorecard => ({
  ...stored,
  scorecard: {
    ...scorecard,
    ...frameOf(scorecard),
    rows: scorecard.rows.map((row) => ({
      ...row,
      plan: rowOf(row.kpi, seriesIn(row)),
      goals: {},
      series: row.series.map(seriesOf),
    })),
  },
  pages: pages.map((page) => ({
    ...pageOfLater,
    ...page,
    ...frameOf(page),
    row: rowOf(page.kpi, seriesIn(scorecard.rows.find(({ kpi }) => kpi === page.kpi))),
    result: seriesOf(page.result),
    regions: page.regions?.map((row) => ({ ...row, groups: [row.region] })) ?? null,
    instrumentRegions: page.instrumentRegions.map(({ code, regions }) => ({
      code,
      regions: regions.map((row) => ({ ...row, groups: [row.region], ...lineOfLater })),
    })),
    items: page.items.map((item) => ({ ...itemOfLater, ...item })),
  })),
});

const frameOf = ({ snapshot }: Frame1) => ({ ...frameOfLater, snapshot: snapshot && { ...snapshot, format: 1 } });

const seriesIn = (row: SnapshotFormat1['scorecard']['rows'][number] | undefined): readonly string[] =>
  row?.series.map(({ series }) => series) ?? [];

/** All of them are of the first plan. Its focus areas had one series each, and nothing told work and impact apart. */
const rows = kpisOf(firstPlan, []);

function rowOf(kpi: string, series: readonly string[]): Kpi {
  const row = rows.find(({ id }) => id === kpi);
  if (row === undefined) throw new Error(`the first plan has no row ${kpi}`);
  return { ...row, series, aspects: {} };
}

function seriesOf(series: Series1): SeriesResult {
  switch (series.kind) {
    case 'satisfaction':
      return { ...satisfactionOfLater, ...series };
    case 'recorded':
      return { ...recordedOfLater, ...series };
    case 'instruments':
      return {
        ...instrumentsOfLater,
        ...series,
        instruments: series.instruments.map((instrument) => ({ ...instrumentOfLater, ...instrument })),
      };
  }
}
