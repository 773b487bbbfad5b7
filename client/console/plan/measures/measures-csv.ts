import type { Measure } from '../../../../survey-definitions/figures/measures.ts';
import { kpiOfSeries, objectiveOf } from '../../../../survey-definitions/kpis.ts';
import { csvOf } from '../figures/figures-csv.ts';

/** The measures as the import reads them: unchanged, the file changes nothing. */
export const measuresCsv = (measures: readonly Measure[]): string =>
  csvOf([
    ['objective', 'measure', 'due', 'done'],
    ...measures.map(({ series, title, dueOn, doneOn }) => {
      const kpi = kpiOfSeries(series);
      return [kpi === undefined ? series : objectiveOf(kpi), title, dueOn, doneOn];
    }),
  ]);
