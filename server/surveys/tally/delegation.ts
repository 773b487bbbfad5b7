import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';

/** Observers are tabulated apart, whichever organisation sent them. */
export const OBSERVER = 'observer';

/**
 * Whom a response speaks for: a Member's id, `observer`, or '' where the delegation is not asked. The items `capacity` and `delegation`
 * are reserved for this in every definition.
 */
export function delegationIn(answers: Answers): string {
  if (ownAnswer(answers, 'capacity') === OBSERVER) return OBSERVER;
  const delegation = ownAnswer(answers, 'delegation');
  return typeof delegation === 'string' ? delegation : '';
}
