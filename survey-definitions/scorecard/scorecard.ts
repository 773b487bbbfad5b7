import { monthsOfReportingYear } from '../figures/reporting-year.ts';
import type { Kpi, KpiInstrument } from '../plan/kpis.ts';
import type { BothLanguages } from '../plan/plan.ts';
import type { TargetJudgement } from '../statistics/judge-target.ts';
import type { PlanMark } from '../plan/plan-mark.ts';
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
  /** Whose rows these are. */
  readonly plan: PlanMark;
  /** The plans by which this year can be shown, the earliest first. */
  readonly plans: readonly Pick<PlanMark, 'id' | 'title'>[];
  /** A reporting year of the plan, called by the year in which it ends. */
  readonly year: number;
  /** The day it was made on: what was closed or recorded later is not in it. */
  readonly asOf: string;
  /** The years that have anything to show, ascending. */
  readonly years: readonly number[];
  /** null: computed now. */
  readonly snapshot: SnapshotMark | null;
  /** Fewest Members (or delegates) whose answers are shown. */
  readonly threshold: number;
  /** Number of series whose p-values are adjusted together (Holm), measured or not: all of the plan in the year. */
  readonly family: number;
  /** Focus areas that have ended since the plan began, the latest first; null: not kept with the report. */
  readonly formerAreas: readonly FormerArea[] | null;
};

export type FormerArea = { readonly code: string; readonly name: BothLanguages; readonly lastYear: number };

export type ScorecardRow = {
  /** The row of the plan in its words. */
  readonly plan: Kpi;
  /** Its id. */
  readonly kpi: string;
  readonly instrument: KpiInstrument;
  /** By series whether the plan's own aim is met; without those for which it has none, and of a snapshot of format 1. */
  readonly goals: Readonly<Record<string, TargetJudgement>>;
  /** None, one, or one for each focus area or objective. */
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

/** Before the reporting year has ended, series are still to come: verdicts may change. */
export const isProvisional = ({ year, asOf, plan }: Pick<ScorecardFrame, 'year' | 'asOf' | 'plan'>): boolean =>
  asOf < `${monthsOfReportingYear(year, plan.reportingYearFrom).to}-31`;
