export interface RateLimitTables {
  rate_limit: {
    readonly key: string;
    window_start: string;
    count: number;
  };
}
