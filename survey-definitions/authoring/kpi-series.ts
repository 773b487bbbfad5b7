import { isSatisfactionRate, kpis, type KpiInstrument } from '../kpis.ts';
import type { KpiSeries } from '../questionnaire/check/check-feeds.ts';
import type { OccasionKind } from '../language/occasion.ts';

const occasionOf: Readonly<Record<KpiInstrument, OccasionKind | undefined>> = {
  annual_survey: 'wave',
  post_session_survey: 'session',
  post_capacity_building_survey: 'activity',
  secretariat_figures: undefined,
  none: undefined,
};

/** Every series that is a satisfaction rate of a survey, with the occasion and committee of that survey: what `feeds` may name. */
export const feedableSeries: readonly KpiSeries[] = kpis.filter(isSatisfactionRate).flatMap((kpi) => {
  const occasion = occasionOf[kpi.instrument];
  if (!occasion) return [];
  const { committee } = kpi;
  return kpi.series.map((series) => ({ series, occasion, ...(committee && { committee }) }));
});
