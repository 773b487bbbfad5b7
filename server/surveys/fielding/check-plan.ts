import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { Members } from '../../platform/members.ts';
import type { ActivityRecord, OccasionRecord, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

/** What the shape of a plan cannot tell: whether its parts fit one another, the definition and the register. */
export function checkPlan(plan: SurveyPlan, compiled: Compiled, members: Members): readonly ProblemDetail[] {
  const { definition } = compiled;
  return [
    ...(fits(plan.record, definition) ? [] : [{ path: 'definition', code: 'definition-not-for-occasion' }]),
    ...(modes(plan.record).includes(plan.confidentiality)
      ? []
      : [{ path: 'confidentiality', code: 'not-for-this-occasion' }]),
    ...plan.languages.flatMap((language, index) =>
      definition.languages.includes(language)
        ? []
        : [{ path: `languages.${index}`, code: 'language-not-offered', details: { language } }],
    ),
    ...(plan.record.kind === 'activity' ? checkMembers(plan.record, members) : []),
  ];
}

const fits = (record: OccasionRecord, definition: Compiled['definition']): boolean =>
  definition.occasion === record.kind &&
  (record.kind !== 'session' || definition.committee === undefined || definition.committee === record.committee);

/** A wave is answered for an administration that signs for it; who comes to a meeting answers in private. */
const modes = (record: OccasionRecord): readonly SurveyPlan['confidentiality'][] =>
  record.kind === 'wave' ? ['confidential', 'attributed'] : ['anonymous', 'confidential'];

function checkMembers({ host, beneficiaries }: ActivityRecord, members: Members): readonly ProblemDetail[] {
  return [
    ...(host === null || members.has(host) ? [] : [{ path: 'record.host', code: 'unknown-member' }]),
    ...beneficiaries.flatMap((id, index) =>
      members.has(id) ? [] : [{ path: `record.beneficiaries.${index}`, code: 'unknown-member' }],
    ),
  ];
}
