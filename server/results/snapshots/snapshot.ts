/** A frozen scorecard in a list. */
export type SnapshotSummary = {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  /** ISO instant */
  readonly takenAt: string;
  /** id of a staff member */
  readonly takenBy: string;
  /** Of the frozen figures, hex: two reports with the same one have the same figures. */
  readonly sha256: string;
};
