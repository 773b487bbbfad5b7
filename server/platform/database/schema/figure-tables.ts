export interface FigureTables {
  /** An entry is never changed: a correction is a new row and ends the old one. */
  figure: {
    readonly id: string;
    readonly series: string;
    /** in the unit of its series */
    readonly value: number;
    /** ISO months, both included */
    readonly period_from: string;
    readonly period_to: string;
    readonly base: number | null;
    readonly operations: number | null;
    readonly members: number | null;
    readonly source: string;
    readonly replaces: string | null;
    /** id of a staff member */
    readonly entered_by: string;
    readonly entered_at: string;
    ended_how: 'replaced' | 'withdrawn' | null;
    ended_by: string | null;
    ended_at: string | null;
  };
}
