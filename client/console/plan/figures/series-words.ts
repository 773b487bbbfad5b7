import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';
import { unitOfKpi } from '../../../../survey-definitions/figures/recorded-series.ts';
import type { FigureUnit } from '../../../../survey-definitions/figures/recorded-series.ts';
import { kpiOfSeries, objectiveCode } from '../../../../survey-definitions/kpis.ts';
import type { Kpi } from '../../../../survey-definitions/kpis.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { FocusArea } from '../../../../server/plan/focus-areas/focus-area-contract.ts';
import { partName } from '../../words/kpi-names.ts';

/** 'SO1 Completion of planned measures' and, of a row with several series, which of them; in French 'OS1 …'. */
export function seriesName(series: string, { language }: Words, areas: readonly FocusArea[] = []): string {
  const kpi = kpiOfSeries(series);
  if (kpi === undefined) return series;
  const name = (kpi.name ?? kpi.description)[language];
  const named = new Map(areas.map((area) => [area.code, area.name]));
  const part = partName(kpi, series, language, named);
  const whole = `${objectiveCode(kpi, language)} ${name}`;
  return part === undefined ? whole : `${whole} – ${part}`;
}

type Words = { readonly language: OfficialLanguage };

/** What the row measures, in the plan's words. */
export const seriesDescription = (series: string, language: OfficialLanguage): string =>
  inLanguage(kpiOfSeries(series)?.description ?? {}, language);

export function unitOfSeries(series: string): FigureUnit {
  const kpi = kpiOfSeries(series);
  return (kpi && unitOfKpi(kpi)) ?? 'count';
}

export const layerName = ({ layer }: Pick<Kpi, 'layer'>, language: OfficialLanguage): string => layer.name[language];
