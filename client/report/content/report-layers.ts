import { objectiveOf } from '../../../survey-definitions/kpis.ts';
import type { Kpi } from '../../../survey-definitions/kpis.ts';
import type { Scorecard, ScorecardRow } from '../../../survey-definitions/scorecard/scorecard.ts';

/** A row of the plan with its results. */
export type ReportRow = ScorecardRow;

/** Rows of one objective, within its layer. */
export type ReportObjective = { readonly code: string; readonly rows: readonly ReportRow[] };

export type ReportLayer = {
  readonly code: string;
  readonly name: Kpi['layer']['name'];
  readonly objectives: readonly ReportObjective[];
};

/** The plan's layers with their objectives and rows, all in the order of the plan. */
export function layersOf({ rows }: Pick<Scorecard, 'rows'>): readonly ReportLayer[] {
  return [...Map.groupBy(rows, ({ plan }) => plan.layer.code)].flatMap(([code, inLayer]) => {
    const [first] = inLayer;
    return first === undefined ? [] : [{ code, name: first.plan.layer.name, objectives: objectivesOf(inLayer) }];
  });
}

const objectivesOf = (rows: readonly ReportRow[]): readonly ReportObjective[] =>
  [...Map.groupBy(rows, ({ plan }) => objectiveOf(plan))].map(([code, inObjective]) => ({
    code,
    rows: inObjective,
  }));
