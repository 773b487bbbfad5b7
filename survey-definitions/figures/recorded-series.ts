import { kpis } from '../kpis.ts';
import type { Kpi } from '../kpis.ts';

/** How a number of the plan is written: `percent` is 0 to 100, `count` a whole number from 0. */
export type FigureUnit = 'percent' | 'count';

/** The 13 rows that no survey feeds. */
export const recordedKpis: readonly Kpi[] = kpis.filter(({ instrument }) => instrument === 'secretariat_figures');

/** Their series: one a row, and one for each Strategic Objective where the plan counts per objective (partnerships). */
export const recordedSeries: readonly string[] = recordedKpis.flatMap(({ series }) => series);

/** What a target can be decided for: everything that is a number. */
export const numericSeriesOf = (rows: readonly Kpi[]): readonly string[] =>
  rows.filter((kpi) => unitOfKpi(kpi) !== undefined).flatMap(({ series }) => series);

/** undefined for a row that collects information and has no number. */
export function unitOfKpi({ unit }: Pick<Kpi, 'unit'>): FigureUnit | undefined {
  if (unit.endsWith('_percent')) return 'percent';
  return unit.startsWith('count') ? 'count' : undefined;
}

/** The seizures follow from the operations: the plan wants both beside the number. */
export const hasOperations = (series: string): boolean => series === 'SP2.seizures';
