import { kpiOfSeries, objectiveName } from '../../../../survey-definitions/kpis.ts';
import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';

/** 'SO1 Trade facilitation', « OS1 Facilitation des échanges »: whose measures a series counts. */
export function objectiveOfMeasure(series: string, language: OfficialLanguage): string {
  const kpi = kpiOfSeries(series);
  return kpi === undefined ? series : objectiveName(kpi, language);
}
