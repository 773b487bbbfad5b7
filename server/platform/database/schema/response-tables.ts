import type { Generated } from 'kysely';

export type ResponseOrigin = 'form' | 'demo' | 'import';

export interface ResponseTables {
  response: {
    readonly seq: Generated<number>;
    readonly survey_id: string;
    /** Made by the browser: a retry brings the same one. */
    readonly key: string;
    /** Member id, 'observer', or '' where it is not asked */
    readonly delegation: string;
    /** 1: the delegation came from a personal code and was not asked */
    readonly delegation_known: 0 | 1;
    language: string;
    /** JSON text by variable, only what was on the path */
    answers: string;
    submitted_at: string;
    readonly origin: ResponseOrigin;
  };
  tally: {
    readonly survey_id: string;
    /** Member id, 'observer', or '' where it is not asked */
    readonly delegation: string;
    readonly variable: string;
    readonly code: string;
    count: number;
  };
}
