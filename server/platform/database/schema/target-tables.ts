import type { TargetOperator } from '../../../../survey-definitions/figures/target.ts';

export interface TargetTables {
  /** Rows are never changed but by their withdrawal. */
  target: {
    readonly id: string;
    readonly series: string;
    readonly operator: TargetOperator;
    /** percent, 0..100, or a count */
    readonly value: number;
    /** ISO day */
    readonly valid_from: string;
    readonly source: string;
    /** id of a staff member */
    readonly entered_by: string;
    readonly entered_at: string;
    withdrawn_at: string | null;
  };
  /** Rows are never changed but by their withdrawal. */
  margin: {
    readonly id: string;
    readonly series: string;
    /** percentage points */
    readonly points: number;
    /** ISO day */
    readonly valid_from: string;
    readonly source: string;
    /** id of a staff member */
    readonly entered_by: string;
    readonly entered_at: string;
    withdrawn_at: string | null;
  };
}
