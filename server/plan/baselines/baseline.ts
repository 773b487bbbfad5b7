import type { RateUnit } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

/** What somebody enters of an earlier rate. null is unknown, never 0: it decides which comparison is allowed. */
export type NewBaseline = {
  /** A satisfaction series of kpis.json. */
  readonly series: string;
  /** Proportion, 0..1. */
  readonly rate: number;
  /** Valid answers behind it: of Members or of delegates, as `unit` says. */
  readonly n: number | null;
  /** N of its time. */
  readonly population: number | null;
  /** What was counted; a rate of delegates is not compared with one of Members. */
  readonly unit: RateUnit | null;
  /** Ids as in survey-definitions/results/comparability.ts; others make the rates incomparable. */
  readonly scale: string | null;
  readonly wording: string | null;
  /** ISO day. */
  readonly measuredOn: string;
  readonly source: string;
};

export type RecordedBaseline = NewBaseline & {
  readonly id: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly withdrawnAt: string | null;
};

/** In force: neither withdrawn nor followed by a newer entry of the same series and day. */
export type BaselineState = 'in-force' | 'superseded' | 'withdrawn';
