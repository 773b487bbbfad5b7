export interface SnapshotTables {
  /** Never changed and never deleted: triggers see to it. */
  snapshot: {
    readonly id: string;
    readonly year: number;
    readonly title: string;
    /** id of a staff member */
    readonly taken_by: string;
    readonly taken_at: string;
    /** JSON of a StoredSnapshot */
    readonly content: string;
    /** of `content`, hex */
    readonly sha256: string;
  };
}
