import { createModel, effect, signal } from '@preact/signals';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { DraftKeeper, Wait } from './draft-keeper.ts';
import type { RespondModel } from './respond-model.ts';
import type { SentResponse } from '../../../server/surveys/responses/response-contract.ts';
import type { Send, SendOutcome } from './send-response.ts';

export type Stage =
  | { readonly name: 'filling' | 'sending' | 'waiting' | 'survey-closed' | 'code-used' | 'gone' }
  | { readonly name: 'received'; readonly receipt: string | null; readonly isEarlier: boolean };

export type SubmittingInput = {
  readonly form: RespondModel;
  readonly keeper: DraftKeeper;
  readonly language: string;
  readonly send: Send;
  readonly wait: Wait;
  /** The survey is over: the answers of an earlier visit can only be read. */
  readonly isClosed: boolean;
};

export type Submitting = InstanceType<typeof Submitting>;

/**
 * From 'Submit' to the acknowledgement. While the line is down it sends again, with the same key and a growing delay. Whoever changes
 * an answer meanwhile takes the submission back.
 */
export const Submitting = createModel(({ form, keeper, language, send, wait, isClosed }: SubmittingInput) => {
  const stage = signal<Stage>({ name: isClosed ? 'survey-closed' : 'filling' });
  let attempts = 0;
  let sent: Answers | undefined;
  let callOff: (() => void) | undefined;

  const attempt = async (): Promise<void> => {
    callOff?.();
    const submission = form.submission();
    if (!submission.ok) return takeBack();
    sent = form.answers.peek();
    stage.value = { name: 'sending' };
    keeper.markSent(true);
    conclude(await send(toSend(submission.answers)));
  };
  const toSend = (answers: Answers): SentResponse => {
    const code = form.delegation.peek()?.code;
    return { key: keeper.key(), language, answers, ...(code === undefined ? {} : { code }) };
  };
  const takeBack = (): void => {
    callOff?.();
    sent = undefined;
    stage.value = { name: 'filling' };
    keeper.markSent(false);
  };
  const conclude = (outcome: SendOutcome): void => {
    switch (outcome.kind) {
      case 'received':
      case 'key-reused':
        keeper.forget();
        stage.value = {
          name: 'received',
          receipt: outcome.kind === 'received' ? outcome.receipt : null,
          isEarlier: outcome.kind === 'key-reused',
        };
        return;
      case 'invalid':
        takeBack();
        form.showProblems(outcome.problems);
        return;
      case 'code-unknown':
        takeBack();
        form.delegation.value = null;
        form.codeProblem.value = outcome.kind;
        return;
      case 'unreachable':
        attempts += 1;
        stage.value = { name: 'waiting' };
        callOff = wait(delayBefore(attempts), attempt);
        return;
      default:
        keeper.markSent(false);
        stage.value = { name: outcome.kind };
    }
  };

  effect(() => {
    const answers = form.answers.value;
    if (stage.peek().name === 'waiting' && answers !== sent) takeBack();
  });

  return {
    stage,
    /** A second press while the first is under way does nothing. */
    async submit(): Promise<void> {
      if (stage.peek().name !== 'filling' && stage.peek().name !== 'waiting') return;
      attempts = 0;
      await attempt();
    },
    /** The line may be back. */
    async tryAgain(): Promise<void> {
      if (stage.peek().name === 'waiting') await attempt();
    },
  };
});

/** Milliseconds: 2, 4, 8 … seconds, a minute at most. */
export const delayBefore = (attempt: number): number => Math.min(60_000, 1_000 * 2 ** attempt);
