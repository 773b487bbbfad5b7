export type ProblemCode = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'internal';

/** What exactly is wrong and where; never prose. People's words are looked up by `code` in the client. */
export type ProblemDetail = {
  readonly code: string;
  /** Where in the request's document, as in `roles.0.committee`. */
  readonly path?: string;
  /** Which variable of a questionnaire, or which environment variable. */
  readonly variable?: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly problems: readonly ProblemDetail[];

  constructor(code: ProblemCode, problems: readonly ProblemDetail[]) {
    super(`${code}: ${problems.map((detail) => detail.code).join(', ')}`);
    this.code = code;
    this.problems = problems;
  }
}

/** Ends the request. `error-response.ts` alone knows what that means in HTTP. */
export function problem(code: ProblemCode, ...problems: readonly ProblemDetail[]): never {
  throw new Problem(code, problems);
}
