import type { RateUnit } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** The respondent's page promises it: of an anonymous survey nothing is shown with fewer ballots. */
export const minimumBallots = 5;

/** Whose voices count: Members where their delegations are known, else delegates. */
export const unitOf = ({ confidentiality }: Pick<Survey, 'confidentiality'>): RateUnit =>
  confidentiality === 'anonymous' ? 'delegate' : 'member';

/**
 * Why nothing of a survey leaves the server. An anonymous one shows nothing before it is closed and counted, or each new ballot
 * would show in the difference of two pages, and nothing with too few ballots.
 */
export function withheldBecause(
  survey: Pick<Survey, 'confidentiality' | 'closedAt' | 'responses'>,
): null | 'open' | 'too-few' {
  if (survey.confidentiality !== 'anonymous') return null;
  if (survey.closedAt === null) return 'open';
  return survey.responses < minimumBallots ? 'too-few' : null;
}
