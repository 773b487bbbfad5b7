export interface BallotTables {
  /** An anonymous response: no time, order, language, address or code, and nothing that joins it to anything else. */
  ballot: {
    readonly survey_id: string;
    readonly id: string;
    /** JSON text by variable, only what was on the path */
    readonly answers: string;
  };
}
