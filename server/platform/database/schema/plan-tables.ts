export interface PlanTables {
  plan_version: {
    readonly plan: string;
    readonly version: number;
    /** JSON text of a Plan, keys sorted */
    readonly content: string;
    readonly published_at: string;
  };
  plan_draft: {
    readonly plan: string;
    /** JSON text of what may become a Plan; its problems are found when it is read */
    readonly content: string;
    readonly revision: number;
    readonly saved_by: string;
    readonly saved_at: string;
  };
}
