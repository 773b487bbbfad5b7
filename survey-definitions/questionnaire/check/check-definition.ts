import { checkConditions } from './check-conditions.ts';
import { checkFeeds, type KpiSeries } from './check-feeds.ts';
import { checkItems } from './check-items.ts';
import { checkNames } from './check-names.ts';
import { checkPlaces } from './check-places.ts';
import { checkReservedItems } from './check-reserved-items.ts';
import { checkScales } from './check-scales.ts';
import { checkSize } from './check-size.ts';
import { checkTexts } from './check-texts.ts';
import type { Definition } from '../definition.ts';
import type { Problem } from '../../language/problem.ts';
import type { TextsByLanguage } from '../../language/texts.ts';

/**
 * Checks what a well-formed definition means: everything that would make a question unanswerable, unreachable, uncountable or wordless.
 * `series` are the KPI series that a rating may feed. A problem of the words carries `<language>.json` as its file, one of
 * the structure none. All problems are given, not only the first. Linear in the size of definition and texts.
 */
export function checkDefinition(
  definition: Definition,
  texts: TextsByLanguage,
  series: readonly KpiSeries[],
): readonly Problem[] {
  return [
    ...checkNames(definition),
    ...checkScales(definition),
    ...checkItems(definition),
    ...checkReservedItems(definition),
    ...checkConditions(definition),
    ...checkFeeds(definition, series),
    ...checkSize(definition),
    ...checkTexts(definition, texts),
    ...checkPlaces(definition, texts),
  ];
}
