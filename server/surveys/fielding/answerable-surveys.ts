import { findDefinition } from '../../questionnaires/definition-store.ts';
import { isByInvitation } from './population-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Members } from '../../platform/members.ts';
import { readAddress } from './survey-address.ts';
import { questionnairesOf } from './survey-questionnaires.ts';
import type { SurveyQuestionnaires } from './survey-questionnaires.ts';
import { findSurveyByAddress } from './survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** What stands from the opening on. State and closing time do not: each submission reads them in its own transaction. */
export type AnswerableSurvey = SurveyQuestionnaires & Pick<Survey, 'id' | 'confidentiality' | 'languages'>;

/** The survey at an address as soon as it has been opened; undefined for drafts and where there is none. */
export type FindAnswerable = (address: string) => Promise<AnswerableSurvey | undefined>;

/** Surveys kept laid out in memory; a submission to one of them asks the database nothing before it is stored. */
const kept = 200;

export function answerableSurveys(db: Database, now: () => Date, members: Members): FindAnswerable {
  const known = new Map<string, AnswerableSurvey>();
  return async (typed) => {
    const address = readAddress(typed);
    if (address === undefined) return undefined;
    const found = known.get(address) ?? (await layOut(db, now(), members, address));
    if (found === undefined) return undefined;
    // Taken out and put in again, so that the first one is always the one that was needed longest ago.
    known.delete(address);
    known.set(address, found);
    const oldest = known.size > kept ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return found;
  };
}

async function layOut(
  db: Database,
  now: Date,
  members: Members,
  address: string,
): Promise<AnswerableSurvey | undefined> {
  const survey = await findSurveyByAddress(db, address, now);
  if (survey === undefined || survey.state === 'draft' || (await isByInvitation(db, survey))) return undefined;
  const compiled = await findDefinition(db, survey.definition, survey.version);
  if (compiled === undefined) return undefined;
  const { id, confidentiality, languages } = survey;
  return { id, confidentiality, languages, ...questionnairesOf(survey, compiled.definition, members) };
}
