import { smallestGroup } from '../../../survey-definitions/statistics/small-numbers.ts';
import type { RateUnit } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** Whose voices count: Members where their delegations are known, else delegates. */
export const unitOf = ({ confidentiality }: Pick<Survey, 'confidentiality'>): RateUnit =>
  confidentiality === 'anonymous' ? 'delegate' : 'member';

/**
 * Why nothing of a survey leaves the server. An anonymous one shows nothing before it is closed and counted, or each new ballot
 * would show in the difference of two pages, and nothing with too few ballots: the respondent's page promises both.
 */
export function withheldBecause(
  survey: Pick<Survey, 'confidentiality' | 'closedAt' | 'responses'>,
): null | 'open' | 'too-few' {
  if (survey.confidentiality !== 'anonymous') return null;
  if (survey.closedAt === null) return 'open';
  return survey.responses < smallestGroup ? 'too-few' : null;
}
