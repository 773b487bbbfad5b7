import type { Survey } from '../../../../../survey-definitions/surveys/survey.ts';
import { recordsIn } from '../../../files/tables/read-csv.ts';
import type { SurveyApp } from '../../../surveys/fielding/survey-app.ts';
import { read } from '../demo-app.ts';
import type { AnswerFile } from './from-csv.ts';

/** The answers of every closed survey as the Secretariat downloads them. */
export async function readHistory(app: SurveyApp): Promise<readonly AnswerFile[]> {
  const { surveys } = await read<{ readonly surveys: readonly Survey[] }>(app, '/api/surveys');
  const files: AnswerFile[] = [];
  for (const { id, definition, record, population, delegates = null, state } of surveys) {
    if (state !== 'closed') continue;
    const response = await app.as('sofia').get(`/api/surveys/${id}/responses.csv`);
    const rows = recordsIn((await response.text()).replace(/^\uFEFF/, ''));
    const day = record.kind === 'wave' ? `${record.year}-01-01` : record.startsOn;
    files.push({ id, definition, day, year: Number(day.slice(0, 4)), population, delegates, rows });
  }
  return files;
}
