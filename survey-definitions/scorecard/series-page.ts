import type { Line } from '../disclosure/grouping.ts';
import type { LineFigure } from '../disclosure/line-figures.ts';
import type { LocalizedText } from '../language/occasion.ts';
import type { ItemResult } from '../results/item-result.ts';
import type { PairedTable } from '../statistics/paired-table.ts';
import type { BesideView } from './beside-series.ts';
import type { ChangeScreen } from './change-screen.ts';
import type { CodeShares } from './instruments-series.ts';
import type { Kpi } from '../plan/kpis.ts';
import type { TargetJudgement } from '../statistics/judge-target.ts';
import type { ScorecardFrame, SeriesResult } from './scorecard.ts';

/** Everything about one series in one year: the page behind a line of the scorecard. */
export type SeriesPage = ScorecardFrame & {
  /** The row of the plan in its words, and its id. */
  readonly row: Kpi;
  readonly kpi: string;
  /** Whether the plan's own aim is met; null: it has none, or a snapshot of format 1. */
  readonly goal: TargetJudgement | null;
  readonly result: SeriesResult;
  /** The items of the same section of the questionnaire, the KPI's own first; empty where not measured. */
  readonly items: readonly SeriesItem[];
  /** Mean of the item rates, a second line under the KPI; null with fewer than two items, or withheld. */
  readonly composite: SeriesComposite | null;
  /**
   * The lines of regions in their fixed order, small regions with a neighbour; null where Members are not known, empty where
   * too few answered for more than one line.
   */
  readonly regions: readonly LineFigure[] | null;
  /** The same by the language in which the headline was answered: a check on what the translations ask. */
  readonly languages: readonly LineFigure[] | null;
  /** null where the baseline's own survey is not there, or it may not be shown. */
  readonly paired: PairedMoves | null;
  /** Of instruments only. */
  readonly instrumentRegions: readonly InstrumentRegions[];
  /** A check only, never the KPI: weighted by region; null where it cannot be told. */
  readonly postStratified: PostStratifiedLine | null;
  /** What other questionnaires ask about the same; feeds nothing. null in a snapshot of format 1. */
  readonly beside: readonly BesideView[] | null;
  /** null: nothing to compare with. */
  readonly screens: ChangeScreens | null;
};

/** The changes since an earlier survey, one screen for each kind of row. */
export type ChangeScreens = {
  /** `isBaseline`: the survey of the baseline, else the comparable one before. */
  readonly earlier: { readonly surveyId: string; readonly label: LocalizedText; readonly isBaseline: boolean };
  /** Rows are called by `lineKey` of `regions`; null where there are no lines now or then. */
  readonly regions: ChangeScreen | null;
  /** Rows are called as in `items`. */
  readonly items: ChangeScreen;
};

/** An item with its words and the scale that its counts are on. */
export type SeriesItem = ItemResult & {
  /** In few words. */
  readonly label: LocalizedText;
  /** As it was put; null in a snapshot of format 1. */
  readonly question: LocalizedText | null;
  /** Codes of the scale, best first; empty where the item has none. */
  readonly codes: readonly SeriesCode[];
  /** The series it feeds; null: it explains. */
  readonly feeds: string | null;
};

export type SeriesCode = {
  readonly code: string;
  readonly label: LocalizedText;
  readonly stands: 'satisfied' | 'neutral' | 'dissatisfied' | null;
};

export type SeriesComposite = {
  readonly rate: number;
  readonly n: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Variables of the items counted, and left out for fewer than 5 answers. */
  readonly items: readonly string[];
  readonly leftOut: readonly string[];
};

/** `differs`: by more than 1 point from the rate of the answers as they came, which is then worth a remark. */
export type PostStratifiedLine = {
  readonly rate: number;
  readonly rawRate: number;
  readonly differs: boolean;
  readonly designEffect: number;
};

/** Members with a valid answer then and now. `up`: on the scale, one point or more better than then. */
export type PairedMoves = {
  readonly table: PairedTable;
  readonly n: number;
  /** McNemar's; null where nobody changed sides, and in snapshots of format 1. */
  readonly midP: number | null;
  /** null in snapshots of format 1, where that would have told too much of too few. */
  readonly up: number | null;
  readonly down: number | null;
  readonly same: number | null;
  readonly earlier: { readonly surveyId: string; readonly label: LocalizedText };
};

/** An instrument by region. */
export type InstrumentRegions = {
  /** Code of the instrument. */
  readonly code: string;
  /** The finer lines first; what fewer answered stands in coarser ones, and is null in the others. */
  readonly regions: readonly InstrumentLine[];
};

export type InstrumentLine = { readonly groups: Line } & Readonly<
  Record<'status' | 'use' | 'reasons' | 'mainReason' | 'support', CodeShares | null>
>;
