export interface MeasureTables {
  /** A measure of the Implementation Plan. An entry is never changed: a correction, or that it is done, is a new row and ends the old one. */
  measure: {
    readonly id: string;
    /** of the KPI row that counts it */
    readonly series: string;
    readonly title: string;
    /** ISO day */
    readonly due_on: string;
    /** ISO day; null: not done */
    readonly done_on: string | null;
    readonly replaces: string | null;
    /** id of a staff member */
    readonly entered_by: string;
    readonly entered_at: string;
    ended_how: 'replaced' | 'withdrawn' | null;
    ended_by: string | null;
    ended_at: string | null;
  };
}
