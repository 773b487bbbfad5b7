import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { encodeJson } from '../../platform/database/codec.ts';
import { checkSubmission } from '../../surveys/responses/check-submission.ts';
import { receiptFor } from '../../surveys/responses/receipt.ts';
import { replaceResponse } from '../../surveys/responses/replaced-response-store.ts';
import { answersOf, currentAnswers } from './answer-store.ts';
import { changeResponse } from './change-response.ts';
import type { HeldResponse, Refused, MemberFormNeeds } from './change-response.ts';
import type { Collaborator } from './collaborator.ts';
import { loadResponseSurvey } from './response-survey.ts';
import type { ResponseSurvey } from './response-survey.ts';
import { insertSubmittedState, markReopened, markSubmitted } from './submission-store.ts';

export type SubmissionOutcome =
  | { readonly state: 'submitted'; readonly receipt: string; readonly submittedAt: string }
  | { readonly state: 'invalid'; readonly problems: readonly AnswerProblem[] }
  | { readonly state: 'contact-point-only' }
  | Refused;

export type ReopeningOutcome = { readonly state: 'reopened' | 'contact-point-only' } | Refused;

/**
 * Signs off for the Member: what is on the path becomes its response, counted once, in place of what it submitted before. A response
 * that is submitted already is left as it is, with the same receipt.
 */
export async function submitMemberResponse(needs: MemberFormNeeds, me: Collaborator): Promise<SubmissionOutcome> {
  const loaded = await loadResponseSurvey(needs, me);
  const outcome = await changeResponse<SubmissionOutcome>(needs, me, async (held) => {
    const { response, trx } = held;
    if (held.me.role !== 'contact-point') return { outcome: { state: 'contact-point-only' }, changed: false };
    if (response.state === 'submitted') {
      const { receipt, submittedAt } = response;
      return {
        outcome: { state: 'submitted', receipt: receipt ?? '', submittedAt: submittedAt ?? '' },
        changed: false,
      };
    }
    const draft = answersOf(await currentAnswers(trx, response.id));
    const checked = checkSubmission(loaded.questionnaire, draft, needs.members);
    if (!checked.ok) return { outcome: { state: 'invalid', problems: checked.problems }, changed: false };
    const receipt = await store(needs, held, loaded, checked.answers);
    return { outcome: { state: 'submitted', receipt, submittedAt: held.at }, changed: true };
  });
  // Those who watch how many have answered look at the survey.
  if (outcome.state === 'submitted') needs.notifier.notify(loaded.survey.id);
  return outcome;
}

/** Opens the draft for changes again. What was submitted last counts until something is submitted anew. */
export async function reopenMemberResponse(needs: MemberFormNeeds, me: Collaborator): Promise<ReopeningOutcome> {
  return changeResponse<ReopeningOutcome>(needs, me, async (held) => {
    if (held.me.role !== 'contact-point') return { outcome: { state: 'contact-point-only' }, changed: false };
    await markReopened(held);
    return { outcome: { state: 'reopened' }, changed: held.response.state === 'submitted' };
  });
}

async function store(
  { secretKey }: MemberFormNeeds,
  held: HeldResponse,
  { survey, questionnaire }: ResponseSurvey,
  answers: Answers,
): Promise<string> {
  const { response, me, revision, at } = held;
  // One for each submission: an older receipt goes on telling the day on which that state was submitted.
  const receipt = receiptFor(secretKey, survey.id, `${response.id} ${revision}`);
  const text = encodeJson(answers);
  await insertSubmittedState(held, { answers: text, receipt });
  await markSubmitted(held, receipt);
  await replaceResponse(held.trx, questionnaire, {
    surveyId: survey.id,
    key: response.id,
    delegation: response.memberId,
    language: survey.languages.includes(me.language) ? me.language : (survey.languages[0] ?? me.language),
    answers,
    submittedAt: at,
  });
  return receipt;
}
