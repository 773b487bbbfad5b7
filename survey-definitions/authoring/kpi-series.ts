import { firstPlan } from '../kpis.ts';
import type { KpiSeries } from '../questionnaire/check/check-feeds.ts';

/** Every series that is a satisfaction rate of a survey, with the occasion and committee of that survey: what `feeds` may name. */
export const feedableSeries: readonly KpiSeries[] = firstPlan.series.flatMap((series): readonly KpiSeries[] => {
  if (series.kind !== 'satisfaction') return [];
  const { id, survey: occasion, committee } = series;
  if (series.per === undefined) return [{ series: id, occasion, ...(committee !== undefined && { committee }) }];
  return [{ series: `${id}.{repeat.key}`, occasion, per: 'focusAreas' }];
});
