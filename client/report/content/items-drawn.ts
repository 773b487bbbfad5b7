import type { SeriesItem, SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';

/** Up to so many questions are drawn all; of more a few are chosen, for a layer has one page. */
const few = 8;
const ends = 3;

/**
 * The questions that are drawn on the page of a layer, in their order: the KPI's own, of the others those rated highest and
 * lowest, and those whose change is worth a look. The annex has them all.
 */
export function itemsDrawn({ items, result, screens }: SeriesPage): readonly SeriesItem[] {
  if (items.length <= few) return items;
  const others = items.filter(({ feeds }) => feeds !== result.series);
  const ranked = others
    .flatMap(({ variable, figure }) => (figure?.shown === true ? [{ variable, rate: figure.rate }] : []))
    .toSorted((one, other) => other.rate - one.rate);
  const marked = screens?.items.rows.flatMap((row) => (row.compared && row.mark !== null ? [row.key] : [])) ?? [];
  const chosen = new Set([
    ...items.filter(({ feeds }) => feeds === result.series).map(({ variable }) => variable),
    ...[...ranked.slice(0, ends), ...ranked.slice(-ends)].map(({ variable }) => variable),
    ...marked,
  ]);
  return items.filter(({ variable }) => chosen.has(variable));
}
