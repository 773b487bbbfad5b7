import type { ReceivedResponse, SentResponse } from '../../../server/surveys/responses/response-contract.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';

/** What became of it. After `unreachable` the same must be sent again, with the same key. */
export type SendOutcome =
  | { readonly kind: 'received'; readonly receipt: string | null }
  | { readonly kind: 'invalid'; readonly problems: readonly AnswerProblem[] }
  | { readonly kind: 'survey-closed' | 'code-unknown' | 'code-used' | 'key-reused' | 'gone' | 'unreachable' };

export type Send = (response: SentResponse) => Promise<SendOutcome>;

/** Milliseconds after which a silent line counts as down. */
const patience = 20_000;

export const sendTo =
  (address: string): Send =>
  async (response) => {
    try {
      const answer = await fetch(`/api/respond/${address}/responses`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(response),
        signal: AbortSignal.timeout(patience),
      });
      return outcomeOf(answer.status, await answer.json());
    } catch {
      return { kind: 'unreachable' };
    }
  };

type Reply = {
  readonly [Name in keyof ReceivedResponse]?: unknown;
} & { readonly problems?: readonly AnswerProblem[] };

/** Statuses that say nothing about the response itself (429, 5xx, a proxy's page) are worth another attempt. */
export function outcomeOf(status: number, reply: Reply): SendOutcome {
  if (status === 200 || status === 201) {
    return { kind: 'received', receipt: typeof reply.receipt === 'string' ? reply.receipt : null };
  }
  if (status === 422 && reply.problems?.length) return { kind: 'invalid', problems: reply.problems };
  const code: string | undefined = reply.problems?.[0]?.code;
  // Nothing else that the respondent could change would help.
  if (status === 404 || status === 422) return { kind: code === 'code-unknown' ? code : 'gone' };
  return status === 409 && (code === 'survey-closed' || code === 'code-used' || code === 'key-reused')
    ? { kind: code }
    : { kind: 'unreachable' };
}
