import type { BreakdownName } from '../../../../survey-definitions/disclosure/breakdown.ts';

export interface BreakdownTables {
  survey_breakdown: {
    readonly survey_id: string;
    readonly breakdown: BreakdownName;
    /** The highest that the lines were made for. */
    threshold: number;
    /** JSON text: the group by delegation */
    placed: string;
    /** JSON text: N by group, where it is known */
    sizes: string;
    /** JSON text: from the finest lines to one */
    steps: string;
    /** How many lines are printed. */
    lines: number;
    /** JSON text: how many by variable, where they are fewer */
    lines_of_item: string;
  };
}
