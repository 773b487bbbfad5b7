import type { RateUnit } from '../../../../survey-definitions/statistics/satisfaction-rate.ts';

export interface BaselineTables {
  /** Rows are never changed but by their withdrawal: a newer one of the same series and day supersedes. */
  baseline: {
    readonly id: string;
    readonly series: string;
    /** proportion, 0..1 */
    readonly rate: number;
    /** n: valid answers behind the rate; null: unknown */
    readonly answers: number | null;
    /** N of its time; null: unknown */
    readonly population: number | null;
    /** 'member' or 'delegate'; null: unknown */
    readonly unit: RateUnit | null;
    readonly scale: string | null;
    readonly wording: string | null;
    /** ISO day */
    readonly measured_on: string;
    readonly source: string;
    /** id of a staff member */
    readonly entered_by: string;
    readonly entered_at: string;
    withdrawn_at: string | null;
  };
}
