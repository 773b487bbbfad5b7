import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';
import { unitOfKpi } from '../../../../survey-definitions/figures/recorded-series.ts';
import type { FigureUnit } from '../../../../survey-definitions/figures/recorded-series.ts';
import { kpiOfSeries } from '../../../../survey-definitions/kpis.ts';
import type { Kpi } from '../../../../survey-definitions/kpis.ts';
import type { FocusArea } from '../../../../server/plan/focus-areas/focus-area-contract.ts';
import type { FocusAreaNames } from '../../words/kpi-names.ts';

/** The names of focus areas as those who name a series take them. */
export const areaNames = (areas: readonly FocusArea[]): FocusAreaNames =>
  new Map(areas.map(({ code, name }) => [code, name]));

/** Of all areas that there were and are; a code that was used twice stands once. */
export const codesOf = (areas: readonly FocusArea[]): readonly string[] => [...new Set(areas.map(({ code }) => code))];

export function unitOfSeries(series: string): FigureUnit {
  const kpi = kpiOfSeries(series);
  return (kpi && unitOfKpi(kpi)) ?? 'count';
}

export const layerName = ({ layer }: Pick<Kpi, 'layer'>, language: OfficialLanguage): string => layer.name[language];
