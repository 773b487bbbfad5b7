import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import { referenceOf } from '../../../survey-definitions/scorecard/reference.ts';
import { occasionDay } from '../../surveys/fielding/occasion-label.ts';
import type { Results } from '../../results/survey/results-contract.ts';
import { comparisonCells } from './comparison-cells.ts';
import { figureCells, given, scoreCells, type ResultCells } from './figure-cells.ts';

/** The KPI of one survey, looked at alone, as a row of kpi-results.csv; undefined: it feeds none. */
export function surveyResult({ survey, kpi, items }: Results, threshold: number): ResultCells | undefined {
  if (kpi === null) return undefined;
  const { series, scale, wording, figure, comparison, verdict, baseline, family } = kpi;
  return {
    reference: `${referenceOf(series)}/${survey.address}`,
    ...given('kpi', kpiOfSeries(series)?.id ?? null),
    series,
    kind: 'satisfaction',
    year: Number(occasionDay(survey.record).slice(0, 4)),
    threshold,
    family,
    surveys: survey.address,
    scale,
    wording,
    ...figureCells(figure),
    ...scoreCells(items.find((item) => item.variable === kpi.variable)?.score ?? null),
    ...comparisonCells({ baseline, comparison, verdict, adjustedP: null, margin: marginOf(verdict) }),
  };
}

const marginOf = (verdict: { readonly code: string } | { readonly margin: number } | null): number | null =>
  verdict !== null && 'margin' in verdict ? verdict.margin : null;
