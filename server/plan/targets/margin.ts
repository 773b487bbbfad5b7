/** How many points a rate may move and still count as maintained; fixed before the survey that it judges is opened. */
export type NewMargin = {
  /** A satisfaction series. */
  readonly series: string;
  /** Percentage points, above 0 and up to 50. */
  readonly points: number;
  /** ISO day: it holds for surveys opened on that day or later. */
  readonly validFrom: string;
  readonly source: string;
};

export type RecordedMargin = NewMargin & {
  readonly id: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly withdrawnAt: string | null;
};

/** `id` and `source` are null where nothing was decided and the default holds. */
export type MarginInForce = {
  readonly points: number;
  readonly id: string | null;
  readonly source: string | null;
};
