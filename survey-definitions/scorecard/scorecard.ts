import type { KpiInstrument } from '../kpis.ts';
import type { InstrumentsSeries } from './instruments-series.ts';
import type { RecordedSeries } from './recorded-series.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';

/** Every KPI of the plan in one year. Proportions are 0..1, days are ISO days, instants ISO instants. */
export type Scorecard = ScorecardFrame & {
  /** Every row of the plan, in its order. */
  readonly rows: readonly ScorecardRow[];
};

/** What holds for every figure of a scorecard. */
export type ScorecardFrame = {
  readonly year: number;
  /** The day it was made on: what was closed or recorded later is not in it. */
  readonly asOf: string;
  /** The years that have anything to show, ascending. */
  readonly years: readonly number[];
  /** null: computed now. */
  readonly snapshot: SnapshotMark | null;
  /** Fewest Members (or delegates) whose answers are shown. */
  readonly threshold: number;
  /** Number of series whose p-values are adjusted together (Holm), measured or not: the 13 of the plan. */
  readonly family: number;
};

export type ScorecardRow = {
  /** Id of the plan's row, where its names are. */
  readonly kpi: string;
  readonly instrument: KpiInstrument;
  /** One, but for a row for each focus area (three) or each objective (four). */
  readonly series: readonly SeriesResult[];
};

export type SeriesResult = SatisfactionSeries | RecordedSeries | InstrumentsSeries;

/** Under which a frozen scorecard is found again. */
export type SnapshotMark = {
  readonly id: string;
  /** ISO instant */
  readonly takenAt: string;
  readonly title: string;
  /** Of the stored document (read-snapshot.ts): which program's figures and rules these are. */
  readonly format: number;
};
