declare module 'autocannon' {
  type Request = {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  type PlannedRequest = Request & { readonly setupRequest: (request: Request) => Request };
  type Result = {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly duration: number;
    readonly latency: { readonly p99: number };
  };
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly PlannedRequest[];
  }): Promise<Result>;
}
