import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { accessCodeHash, readAccessCode } from '../access-codes/access-code.ts';
import { ballotId } from '../ballots/ballot-id.ts';
import { storeBallots } from '../ballots/ballot-store.ts';
import type { NewBallot } from '../ballots/ballot-store.ts';
import { encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import { createGroupCommit } from '../../platform/database/group-commit.ts';
import type { GroupCommitAnswer } from '../../platform/database/group-commit.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Scheduler } from '../../platform/time/scheduler.ts';
import type { AnswerableSurvey, FindAnswerable } from '../fielding/answerable-surveys.ts';
import { findSurvey } from '../fielding/survey-store.ts';
import type { CountNotifier } from '../fielding/count-notifier.ts';
import { checkSubmission } from './check-submission.ts';
import { delegationIn } from '../tally/delegation.ts';
import { receiptFor } from './receipt.ts';
import { storeResponses } from './response-store.ts';
import type { NewResponse } from './response-store.ts';
import type { StoreOutcome } from '../fielding/store-outcome.ts';
import { talliedCodes } from '../tally/tallied-codes.ts';

/** What a respondent sends, from the hydrated form or from the plain one. `answers` is not yet believed. */
export type SubmittedResponse = {
  readonly address: string;
  readonly key: string;
  readonly language: string;
  readonly answers: Answers;
  /** The personal code as it was typed; null without one. */
  readonly code: string | null;
};

export type SubmitOutcome =
  /** Durably stored, now or by an earlier attempt. An anonymous ballot has no receipt. */
  | { readonly state: 'received'; readonly receipt: string | null }
  | { readonly state: 'invalid'; readonly problems: readonly AnswerProblem[] }
  | { readonly state: 'language-not-offered' }
  | { readonly state: 'survey-unknown' | 'code-unknown' | 'survey-closed' | 'code-used' | 'key-reused' }
  /** The database stayed busy; the same submission may be tried again. */
  | { readonly state: 'busy' };

export type SubmitResponse = (submitted: SubmittedResponse) => Promise<SubmitOutcome>;

type Needs = Scheduler &
  Pick<Dependencies, 'db' | 'secretKey' | 'members'> & {
    readonly findAnswerable: FindAnswerable;
    readonly notifier: CountNotifier;
  };

/** Takes responses and ballots; what arrives in one tick is stored in one transaction each. */
export function createSubmitResponse(needs: Needs): SubmitResponse {
  const { db, now, secretKey, members, findAnswerable, notifier } = needs;
  const responses = createGroupCommit<NewResponse, StoreOutcome>({ ...needs, write: storeResponses });
  const ballots = createGroupCommit<NewBallot, StoreOutcome>({ ...needs, write: storeBallots });

  return async (submitted) => {
    const { key, language } = submitted;
    const survey = await findAnswerable(submitted.address);
    if (survey === undefined) return { state: 'survey-unknown' };
    const isAnonymous = survey.confidentiality === 'anonymous';
    const code = submitted.code === null ? null : readAccessCode(submitted.code);
    if (code === undefined || (isAnonymous && code !== null)) return { state: 'code-unknown' };
    if (!survey.languages.includes(language)) return { state: 'language-not-offered' };
    const questionnaire = code === null ? survey.asking : survey.knowing;
    const checked = checkSubmission(questionnaire, submitted.answers, members);
    if (!checked.ok) {
      // Nobody shall mend answers that can no longer be given.
      const current = await findSurvey(db, survey.id, now());
      return current?.state === 'open' ? { state: 'invalid', problems: checked.problems } : { state: 'survey-closed' };
    }

    const answers = encodeJson(checked.answers);
    const arrivedAt = encodeInstant(now());
    const stored = isAnonymous
      ? await ballots.submit({ surveyId: survey.id, id: ballotId(survey.id, key), answers, arrivedAt })
      : await responses.submit({
          surveyId: survey.id,
          key,
          codeHash: code && accessCodeHash(secretKey, code),
          delegation: delegationIn(checked.answers),
          language,
          answers,
          tallied: talliedCodes(questionnaire, checked.answers),
          submittedAt: arrivedAt,
          origin: 'form',
        });
    if (stored.state === 'committed' && stored.outcome === 'stored') notifier.notify(survey.id);
    return outcomeOf(stored, survey, () => receiptFor(secretKey, survey.id, key));
  };
}

function outcomeOf(
  stored: GroupCommitAnswer<StoreOutcome>,
  survey: AnswerableSurvey,
  receipt: () => string,
): SubmitOutcome {
  if (stored.state === 'unavailable') return { state: 'busy' };
  if (stored.outcome !== 'stored' && stored.outcome !== 'known') return { state: stored.outcome };
  return { state: 'received', receipt: survey.confidentiality === 'anonymous' ? null : receipt() };
}
