import type { Dependencies } from '../../platform/dependencies.ts';
import type { Table } from '../../platform/csv/table.ts';
import { problem } from '../../platform/http/problem.ts';
import { isIn } from '../../wave/invitations/carried-share.ts';
import { submissionsOf } from '../../wave/invitations/member-progress-store.ts';
import { carriedAnswers } from '../../wave/member-form/carried-answers-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** One row for each fact that a Member took over from the wave before, and what became of it; `variable` is a column of the answers. */
export async function carriedTable({ db }: Pick<Dependencies, 'db'>, survey: Survey): Promise<Table> {
  if (survey.record.kind !== 'wave') problem('not-found');
  if (survey.confidentiality === 'anonymous') problem('conflict', { code: 'withheld-anonymous' });
  const submissions = await submissionsOf(db, survey.id);
  const rows = (await carriedAnswers(db, survey.id))
    .filter(isIn(submissions))
    .map(({ memberId, variable, carry }) => [survey.address, memberId, variable, carry]);
  return { header: ['survey', 'delegation', 'variable', 'carry'], pages: () => [rows] };
}
