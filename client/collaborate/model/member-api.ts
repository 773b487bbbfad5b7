import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type {
  CollaborationState,
  SavedAnswers,
  SectionState,
} from '../../../server/wave/member-form/member-form-contract.ts';
import type { InvitedColleague, NewColleague } from '../../../server/wave/member-form/colleague-contract.ts';
import { failed, outcome, type Outcome } from '../../shared/outcome.ts';
import type { Batch, Reply } from './ledger.ts';

export type Submitted =
  | { readonly kind: 'submitted' }
  | { readonly kind: 'invalid'; readonly problems: readonly AnswerProblem[] }
  | { readonly kind: 'failed'; readonly code: string };

/** Everything that the form asks of the server. Nothing here throws: the outcome says it. */
export type MemberApi = {
  readonly state: () => Promise<Outcome<CollaborationState>>;
  readonly send: (batch: Batch) => Promise<Outcome<Reply>>;
  readonly setSection: (name: string, state: SectionState) => Promise<Outcome<unknown>>;
  readonly note: (variable: string, text: string) => Promise<Outcome<unknown>>;
  readonly invite: (colleague: NewColleague) => Promise<Outcome<InvitedColleague>>;
  readonly end: (id: string) => Promise<Outcome<unknown>>;
  readonly submit: () => Promise<Submitted>;
  readonly reopen: () => Promise<Outcome<unknown>>;
  /** Ends the session. */
  readonly leave: () => Promise<Outcome<unknown>>;
};

/** Milliseconds after which a silent line counts as down. */
const patience = 20_000;
const api = '/api/collaboration';

export function memberApi(fetch: typeof globalThis.fetch): MemberApi {
  const call = <Body>(method: string, path: string, document?: unknown): Promise<Outcome<Body>> =>
    outcome<Body>(
      fetch(path, {
        method,
        signal: AbortSignal.timeout(patience),
        ...(document === undefined
          ? {}
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(document) }),
      }),
    );
  return {
    state: () => call('GET', `${api}/state`),
    send: async ({ key, changes }) => {
      const sent = await call<SavedAnswers>('PUT', `${api}/answers`, { key, changes });
      // A proxy's page is no answer.
      return sent.ok && !isReply(sent.value) ? failed('unreachable') : sent;
    },
    setSection: (name, state) => call('PUT', `${api}/sections/${name}`, { state }),
    note: (variable, text) => call('POST', `${api}/notes`, { variable, text }),
    invite: (colleague) => call('POST', `${api}/colleagues`, colleague),
    end: (id) => call('PUT', `${api}/colleagues/${id}/end`, {}),
    submit: async () => {
      const sent = await call('PUT', `${api}/submission`, {});
      if (sent.ok) return { kind: 'submitted' };
      const problems = sent.failure.problems.flatMap((problem) =>
        'variable' in problem ? [problem as unknown as AnswerProblem] : [],
      );
      return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'failed', code: sent.failure.code };
    },
    reopen: () => call('DELETE', `${api}/submission`),
    leave: () => call('DELETE', `${api}/session`),
  };
}

const isReply = (value: unknown): value is SavedAnswers =>
  typeof value === 'object' && value !== null && 'saved' in value && 'conflicts' in value;
