import type { Period } from '../../survey-definitions/figures/period.ts';
import type { Target } from '../../survey-definitions/figures/target.ts';

/** What the Secretariat records of a period; null is unknown, never 0. */
export type FigureInput = {
  readonly series: string;
  readonly value: number;
  readonly period: Period;
  readonly base: number | null;
  readonly operations: number | null;
  readonly members: number | null;
  readonly source: string;
};

export type RecordedFigure = FigureInput & {
  readonly id: string;
  readonly state: 'in-force' | 'replaced' | 'withdrawn';
  readonly replaces: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
};

/** Of those who wrote entries, by id. */
export type Names = Readonly<Record<string, string>>;

export type Figures = { readonly figures: readonly RecordedFigure[]; readonly names: Names };

export type PlannedFigure = {
  readonly kind: 'added' | 'corrected';
  readonly line: number;
  readonly before: FigureInput | null;
  readonly after: FigureInput;
};

/** What a file would change, or has changed. */
export type FigureImport = {
  readonly plan: {
    readonly changes: readonly PlannedFigure[];
    readonly unchanged: number;
    readonly digest: string;
  };
  readonly applied: boolean;
};

type Decision = {
  readonly id: string;
  readonly state: 'in-force' | 'superseded' | 'withdrawn';
  readonly enteredBy: string;
  readonly enteredAt: string;
};

export type TargetInput = Target & {
  readonly series: string;
  /** ISO day */
  readonly validFrom: string;
  readonly source: string;
};
export type RecordedTarget = TargetInput & Decision;
export type Targets = { readonly targets: readonly RecordedTarget[]; readonly names: Names };

export type MarginInput = {
  readonly series: string;
  /** percentage points */
  readonly points: number;
  /** ISO day */
  readonly validFrom: string;
  readonly source: string;
};
export type RecordedMargin = MarginInput & Decision;
export type Margins = {
  readonly margins: readonly RecordedMargin[];
  readonly default: number;
  readonly names: Names;
};

export type FocusAreaInput = {
  readonly name: { readonly en: string; readonly fr: string };
  readonly firstYear: number;
  readonly lastYear: number | null;
};
export type FocusArea = FocusAreaInput & { readonly id: string; readonly code: string; readonly revision: number };
