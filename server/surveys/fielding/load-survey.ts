import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import type { ProtectedObject } from '../../access/permissions/permissions.ts';
import type { AdmittedWithObject } from '../../access/sessions/admit-staff.ts';
import { findSurvey } from './survey-store.ts';
import type { OccasionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';

/** The survey, if there is one and this person may do with it what the route's line says; else the request ends, alike for absent and foreign ones. */
export async function loadSurvey(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  { demand }: Pick<AdmittedWithObject, 'demand'>,
  id: string,
): Promise<Survey> {
  const survey = (await findSurvey(db, id, now())) ?? problem('not-found');
  demand(protectedBy(survey.record));
  return survey;
}

/** What decides who may do something with a survey about this occasion. */
export const protectedBy = (record: OccasionRecord): ProtectedObject =>
  record.kind === 'session' ? { occasionKind: 'session', committee: record.committee } : { occasionKind: record.kind };
