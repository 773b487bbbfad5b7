import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import { referenceOf } from '../../../survey-definitions/scorecard/reference.ts';
import { occasionDay } from '../../surveys/fielding/occasion-label.ts';
import type { Results } from '../../results/survey/results-contract.ts';
import { comparisonCells } from './comparison-cells.ts';
import { figureCells, given, scoreCells, type ResultCells } from './figure-cells.ts';

/** `place`: which figure it is. */
type SurveyResult = { readonly place: ResultCells; readonly row: ResultCells };

/** The KPI of one survey, looked at alone, as a row of kpi-results.csv; undefined: it feeds none. */
export function surveyResult({ survey, kpi, items }: Results, threshold: number): SurveyResult | undefined {
  if (kpi === null) return undefined;
  const { series, scale, wording, figure, comparison, verdict, baseline, family } = kpi;
  const place = {
    reference: `${referenceOf(series)}/${survey.address}`,
    series,
    year: Number(occasionDay(survey.record).slice(0, 4)),
    threshold,
    surveys: survey.address,
  };
  const row = {
    ...place,
    ...given('kpi', kpiOfSeries(series)?.id ?? null),
    kind: 'satisfaction',
    family,
    scale,
    wording,
    ...figureCells(figure),
    ...scoreCells(items.find((item) => item.variable === kpi.variable)?.score ?? null),
    ...comparisonCells({ baseline, comparison, verdict, adjustedP: null, margin: marginOf(verdict) }),
  };
  return { place, row };
}

const marginOf = (verdict: { readonly code: string } | { readonly margin: number } | null): number | null =>
  verdict !== null && 'margin' in verdict ? verdict.margin : null;
