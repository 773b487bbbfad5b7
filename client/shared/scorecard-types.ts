/** A frozen scorecard in a list. */
export type SnapshotSummary = {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  /** ISO instant */
  readonly takenAt: string;
};
