export interface ActivityTables {
  /** Beside what surveys record of their activities. An entry is never changed: a correction is a new row and ends the old one. */
  activity: {
    readonly id: string;
    /** null: an activity without a survey, with title and days of its own */
    readonly survey_id: string | null;
    /** JSON, by language */
    readonly title: string | null;
    /** ISO days */
    readonly starts_on: string | null;
    readonly ends_on: string | null;
    /** 0 or 1; null, here and below: not known, or said by the survey */
    readonly aligned_with_plan: number | null;
    readonly experts: number | null;
    readonly accredited_experts: number | null;
    /** CHF */
    readonly cost: number | null;
    readonly replaces: string | null;
    /** id of a staff member */
    readonly entered_by: string;
    readonly entered_at: string;
    ended_how: 'replaced' | 'withdrawn' | null;
    ended_by: string | null;
    ended_at: string | null;
  };
}
