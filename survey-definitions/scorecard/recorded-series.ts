import type { SeriesTarget } from './series-target.ts';

/** A figure that the Secretariat records. */
export type RecordedSeries = {
  readonly kind: 'recorded';
  readonly series: string;
  /** `referenceOf(series)` */
  readonly reference: string;
  /** As the plan has it: completion_percent, proportion_percent, count, count_per_objective. Percentages are 0..100. */
  readonly unit: string;
  /** A direction of the plan. */
  readonly direction: string;
  /** Of the latest period that ends in the year; null: nothing recorded for it. */
  readonly current: RecordedValue | null;
  /** Of the period before. */
  readonly previous: RecordedValue | null;
  /** Of the first recorded period, where that is the baseline; null for series that have none. */
  readonly baseline: RecordedValue | null;
  /** current minus previous, current minus baseline, in the unit of the series. */
  readonly change: number | null;
  readonly changeFromBaseline: number | null;
  readonly target: SeriesTarget | null;
  readonly attained: boolean | null;
  /** Up to the year's end, oldest first. */
  readonly history: readonly RecordedValue[];
  /** Of the implementation of the whole plan only: how many of the other targets are reached. */
  readonly targets: TargetCount | null;
};

export type RecordedValue = {
  readonly id: string;
  readonly value: number;
  /** First and last month of the period, ISO months ('2025-01'). */
  readonly from: string;
  readonly to: string;
  /** Of how many a percentage is; null: unknown, and always with counts. */
  readonly base: number | null;
  /** Joint operations and Members that took part; beside the seizures only. */
  readonly operations: number | null;
  readonly members: number | null;
  readonly source: string;
  /** ISO instant */
  readonly recordedAt: string;
};

/** Rows of the plan that aim at something, by whether it is reached; `unknown`: the figures do not show it. */
export type TargetCount = {
  readonly reached: number;
  readonly missed: number;
  readonly unknown: number;
};
