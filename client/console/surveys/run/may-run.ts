import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { Permissions } from '../../session/permissions.ts';

/** Whether this person opens, extends and closes it; others who see it read only. */
export function mayRun({ record }: Survey, permissions: Permissions): boolean {
  if (record.kind === 'session') return permissions.committees.includes(record.committee);
  return record.kind === 'activity' ? permissions.activities : permissions.waves;
}
