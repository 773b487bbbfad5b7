import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import { withoutArea } from '../../../survey-definitions/plan/focus-area.ts';
import { objectiveCode, objectiveName } from '../../../survey-definitions/plan/kpis.ts';
import type { Kpi } from '../../../survey-definitions/plan/kpis.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { inEachOfficial } from '../../../survey-definitions/reference/languages.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { focusAreaCode } from './focus-area-code.ts';

/**
 * How readers find a KPI called, in their language: 'SO3 · Improve the level of Members' satisfaction with the quality of EC meetings', in
 * the plan's own words. Of a row with several series it says which of them.
 */
export const seriesTitle = (series: string, language: OfficialLanguage, areas: FocusAreaNames = new Map()): string =>
  titleOf(kpiOfSeries(series), series, language, areas);

const titleOf = (kpi: Kpi | undefined, series: string, language: OfficialLanguage, areas: FocusAreaNames): string =>
  kpi === undefined ? series : rowTitle(kpi, series, language, areas);

/** The same of a row that is known. */
export const rowTitle = (kpi: Kpi, series: string, language: OfficialLanguage, areas: FocusAreaNames): string =>
  rowName(kpi, series, language, areas, kpi.description[language]);

/** In a few words, for lines of many figures: 'SO3 · Satisfaction with EC meetings'. */
export const rowShortName = (kpi: Kpi, series: string, language: OfficialLanguage, areas: FocusAreaNames): string =>
  rowName(kpi, series, language, areas, (kpi.name ?? kpi.description)[language]);

function rowName(kpi: Kpi, series: string, language: OfficialLanguage, areas: FocusAreaNames, words: string): string {
  const part = partName(kpi, series, language, areas);
  const whole = `${objectiveCode(kpi, language)} · ${words}`;
  return part === undefined ? whole : `${whole} – ${part}`;
}

/** What tells a series from the others of its row: 'FA1 Technology and innovation, work'; undefined where it is the only one. */
export function partName(
  kpi: Kpi,
  series: string,
  language: OfficialLanguage,
  focusAreas: FocusAreaNames,
): string | undefined {
  if (kpi.series.length === 1) return undefined;
  const part = partOf(series);
  const objective = kpi.parts[series];
  if (objective !== undefined) return objectiveName({ objective }, language);
  const aspect = aspectOf(kpi, series, language);
  const area = areaName(part, language, focusAreas);
  return aspect === undefined ? area : `${area}, ${aspect}`;
}

/** 'FA1 Technology and innovation' */
export function areaName(code: string, language: OfficialLanguage, focusAreas: FocusAreaNames): string {
  const shown = focusAreaCode(code, language);
  const area = focusAreas.get(code);
  return area === undefined ? shown : `${shown} ${area[language]}`;
}

/** What tells the series of one area apart: 'work', 'impact'. */
export const aspectOf = (kpi: Pick<Kpi, 'aspects'>, series: string, language: OfficialLanguage): string | undefined =>
  kpi.aspects[withoutArea(series)]?.[language];

/** The names that focus areas have in a scorecard. */
export function focusAreaNames(results: readonly SeriesResult[]): FocusAreaNames {
  const named = results.flatMap((result) =>
    result.kind === 'satisfaction' && result.name !== null ? [[result.series, result.name] as const] : [],
  );
  return new Map(
    named.map(([series, name]) => [partOf(series), inEachOfficial((language) => inLanguage(name, language))]),
  );
}

const partOf = (series: string): string => series.split('.').at(-1) ?? series;

/** By code, FA1, in the official languages. */
export type FocusAreaNames = ReadonlyMap<string, Readonly<Record<OfficialLanguage, string>>>;
