import type { CarryState } from '../../../survey-definitions/collaboration/carry.ts';
import { mayBeTakenOver } from '../../../survey-definitions/language/item.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Database } from '../../platform/database/tables.ts';
import { carriedAnswers } from '../member-form/carried-answers-store.ts';
import type { CarriedAnswer } from '../member-form/carried-answers-store.ts';
import { submissionsOf } from './member-progress-store.ts';
import type { MemberSubmission } from './member-progress-store.ts';

/** Of the facts that were submitted: how many come from the wave before, unseen, looked at, or changed since. */
export type CarriedShare = Readonly<Record<'facts' | CarryState, number>>;

type Submissions = ReadonlyMap<string, Pick<MemberSubmission, 'answers'>>;

export async function carriedShare(
  db: Database,
  surveyId: string,
  questionnaire: Questionnaire,
  submissions?: Submissions,
): Promise<CarriedShare> {
  const submitted = submissions ?? (await submissionsOf(db, surveyId));
  const isFact = (name: string): boolean => {
    const variable = questionnaire.variables.get(name);
    return variable !== undefined && mayBeTakenOver(variable.item);
  };
  const factsIn = ({ answers }: { readonly answers: Answers }): number => Object.keys(answers).filter(isFact).length;
  const carried = (await carriedAnswers(db, surveyId)).filter(isIn(submitted));
  const count = (state: CarryState): number => carried.filter(({ carry }) => carry === state).length;
  return {
    facts: [...submitted.values()].reduce((sum, one) => sum + factsIn(one), 0),
    carried: count('carried'),
    confirmed: count('confirmed'),
    edited: count('edited'),
  };
}

/** What fell off the path was not submitted. */
export const isIn =
  (submissions: Submissions) =>
  ({ memberId, variable }: CarriedAnswer): boolean =>
    Object.hasOwn(submissions.get(memberId)?.answers ?? {}, variable);
