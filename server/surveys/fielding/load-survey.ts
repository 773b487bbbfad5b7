import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import type { Permission, ProtectedObject } from '../../access/permissions/permissions.ts';
import type { StaffMember } from '../../access/permissions/staff-member.ts';
import { findSurvey } from './survey-store.ts';
import type { OccasionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';

/** The survey, if there is one and this person may do that with it; else the request ends, alike for absent and foreign ones. */
export async function loadSurvey(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  staff: StaffMember,
  permission: Permission,
  id: string,
): Promise<Survey> {
  const survey = (await findSurvey(db, id, now())) ?? problem('not-found');
  demandPermission(staff, permission, protectedBy(survey.record));
  return survey;
}

/** What decides who may do something with a survey about this occasion. */
export const protectedBy = (record: OccasionRecord): ProtectedObject =>
  record.kind === 'session' ? { occasionKind: 'session', committee: record.committee } : { occasionKind: record.kind };
