import type { LocalizedText } from '../language/occasion.ts';
import type { Baseline } from '../statistics/compare-with-baseline.ts';
import type { RateUnit } from '../statistics/satisfaction-rate.ts';

/** What a KPI is compared with, and where that comes from. null is unknown. */
export type KpiBaseline = {
  readonly origin: 'entered' | 'first-wave';
  /** Of the entry, or of the survey. */
  readonly id: string;
  readonly rate: number;
  readonly n: number | null;
  readonly population: number | null;
  /** What was counted. */
  readonly unit: RateUnit | null;
  readonly scale: string | null;
  readonly wording: string | null;
  /** ISO day */
  readonly measuredOn: string;
  /** As entered; null for a wave of our own, which `label` names. */
  readonly source: string | null;
  readonly label: LocalizedText | null;
};

/** As the statistics take it: unknown is undefined there. */
export const asStatistic = (baseline: KpiBaseline): Baseline => ({
  rate: baseline.rate,
  n: baseline.n ?? undefined,
  population: baseline.population ?? undefined,
  unit: baseline.unit ?? undefined,
  scale: baseline.scale ?? undefined,
  wording: baseline.wording ?? undefined,
  date: baseline.measuredOn,
  source: baseline.source ?? baseline.id,
});
