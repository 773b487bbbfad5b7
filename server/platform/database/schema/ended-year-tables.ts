export interface EndedYearTables {
  ended_year: {
    readonly series: string;
    readonly year: number;
    readonly ended_at: string;
    readonly ended_by: string;
  };
}
