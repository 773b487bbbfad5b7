import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { waveReport } from '../../wave/invitations/wave-report.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Table } from '../../platform/csv/table.ts';

/**
 * Who was asked, with what outcome: what response rates are made of. Members, not people. Of an anonymous survey nobody learns who
 * answered.
 */
export async function invitationsTable(dependencies: Dependencies, survey: Survey): Promise<Table> {
  if (survey.record.kind !== 'wave') problem('not-found');
  if (survey.confidentiality === 'anonymous') problem('conflict', { code: 'withheld-anonymous' });
  const compiled = await findDefinition(dependencies.db, survey.definition, survey.version);
  if (compiled === undefined) return problem('conflict', { path: 'definition', code: 'definition-not-published' });
  const { members } = await waveReport(dependencies, survey, compiled);
  const rows = members
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, region, disposition, hasStarted, sentBy, sentAt, submittedAt }) => [
      survey.address,
      id,
      region,
      disposition,
      Number(hasStarted),
      sentBy ?? '',
      sentAt ?? '',
      submittedAt ?? '',
    ]);
  return {
    header: ['survey', 'member', 'region', 'disposition', 'started', 'sent_by', 'sent_at', 'submitted_at'],
    pages: () => [rows],
  };
}
