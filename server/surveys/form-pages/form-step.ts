import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { occasionFor } from '../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import type { SubmitOutcome, SubmitResponse } from '../responses/submit-response.ts';
import type { OpenedSurvey } from './find-opened.ts';
import { nextStep, problemStep } from './next-step.ts';
import type { Step } from './next-step.ts';
import { readPostedForm } from './posted-form.ts';
import type { Carried, FormPage, CodeProblem, KnownDelegation } from '../../platform/pages/form-page-contract.ts';
import { accessCodeHash, readAccessCode } from '../access-codes/access-code.ts';
import { findCode } from '../access-codes/access-code-store.ts';

/** What follows: a page of the survey, or its cover. */
export type FormStep = FormPage | 'cover';

type Needs = Pick<Dependencies, 'db' | 'secretKey' | 'randomBytes'> & {
  readonly submitResponse: SubmitResponse;
};

/** Answers one page of the form without JavaScript. Nothing is kept between two of them; the last one submits. */
export async function formStep(needs: Needs, { id, shown }: OpenedSurvey, fields: URLSearchParams): Promise<FormStep> {
  const { survey, definition, occasion } = shown;
  const typedCode = fields.get(controlFields.code)?.trim() ?? '';
  const access = typedCode === '' ? null : await knownDelegation(needs, id, typedCode);
  const delegation = access?.ok ? access.delegation : null;
  // A used code may be that of this very submission, sent twice.
  const isKnown = delegation !== null || (access?.ok === false && access.problem === 'code-used');
  const questionnaire = questionnaireFor(definition, occasionFor(occasion, isKnown ? { member: null } : null));
  const posted = readPostedForm(questionnaire, fields);
  const key = readKey(fields.get(controlFields.key));
  const carried: Carried = {
    answers: posted.answers,
    key: key ?? Buffer.from(needs.randomBytes(24)).toString('base64url'),
    delegation,
  };
  if (survey.state === 'closed') return { ...carried, mode: 'refused', reason: 'survey-closed' };
  if (access && !access.ok && posted.action.kind !== 'submit')
    return { ...carried, mode: 'code', problem: access.problem };
  if (posted.action.kind === 'language' && posted.section === 'code')
    return { ...carried, mode: 'code', problem: null };
  // The one-page form has no key: its script, which would have made one, did not come. Its answers are shown before they are sent.
  const isKeyless = posted.action.kind === 'submit' && key === undefined;
  const step = isKeyless ? { kind: 'check' as const, answers: posted.answers } : nextStep(questionnaire, posted);
  if (step.kind !== 'submit') return pageOf(step, carried);
  const outcome = await needs.submitResponse({
    address: survey.address,
    key: carried.key,
    language: shown.language,
    answers: step.answers,
    code: typedCode === '' ? null : typedCode,
  });
  return pageAfter(outcome, questionnaire, carried);
}

/** A key that this server would not make is not carried on. */
const readKey = (text: string | null): string | undefined =>
  text !== null && /^[A-Za-z0-9_-]{20,64}$/.test(text) ? text : undefined;

function pageOf(step: Exclude<Step, { readonly kind: 'submit' }>, carried: Carried): FormStep {
  if (step.kind === 'cover') return 'cover';
  if (step.kind === 'check') return { ...carried, answers: step.answers, mode: 'check' };
  const { section, answers, problems, appeared } = step;
  return { ...carried, answers, mode: 'section', section, problems, appeared };
}

function pageAfter(outcome: SubmitOutcome, questionnaire: Questionnaire, carried: Carried): FormStep {
  switch (outcome.state) {
    case 'received':
      return { mode: 'received', receipt: outcome.receipt, isEarlier: false };
    case 'key-reused':
      return { mode: 'received', receipt: null, isEarlier: true };
    case 'survey-closed':
    case 'code-used':
      return { ...carried, mode: 'refused', reason: outcome.state };
    case 'code-unknown':
      return { ...carried, mode: 'code', problem: outcome.state };
    case 'invalid': {
      const step = problemStep(pathOf(questionnaire, carried.answers), carried.answers, outcome.problems);
      return step.kind === 'submit' ? 'cover' : pageOf(step, carried);
    }
    case 'survey-unknown':
    case 'language-not-offered':
      return problem('not-found', { code: outcome.state });
    case 'busy':
      return problem('internal', { code: 'busy', details: { retryAfter: 1 } });
    default:
      return outcome satisfies never;
  }
}

type DelegationOutcome =
  | { readonly ok: true; readonly delegation: KnownDelegation }
  | { readonly ok: false; readonly problem: CodeProblem };

/** What a typed code stands for in this survey. Unknown, revoked and foreign codes are answered alike. */
async function knownDelegation(
  { db, secretKey }: Pick<Dependencies, 'db' | 'secretKey'>,
  surveyId: string,
  typed: string,
): Promise<DelegationOutcome> {
  const code = readAccessCode(typed.slice(0, 100));
  const found = code === undefined ? undefined : await findCode(db, accessCodeHash(secretKey, code));
  if (found === undefined || found.surveyId !== surveyId || found.state === 'revoked') {
    return { ok: false, problem: 'code-unknown' };
  }
  if (found.state === 'used') return { ok: false, problem: 'code-used' };
  return { ok: true, delegation: { code: typed, delegation: found.delegation } };
}
