import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { OccasionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';

/**
 * What this Member answered in the wave before this one, as far as today's questionnaire still takes it; null: it did not answer, or
 * nobody can say that it was this Member. Read where the delegation was known from a personal code, or where names are shown anyhow.
 */
export async function lastWaveAnswers(
  db: Database,
  survey: Survey,
  questionnaire: Questionnaire,
  memberId: string,
): Promise<Answers | null> {
  const before = await waveBefore(db, survey);
  if (before === undefined || before.confidentiality === 'anonymous') return null;
  const row = await db
    .selectFrom('response')
    .select('answers')
    .where('survey_id', '=', before.id)
    .where('delegation', '=', memberId)
    .$if(before.confidentiality === 'confidential', (query) => query.where('delegation_known', '=', 1))
    .orderBy('delegation_known', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : stillTaken(questionnaire, decodeJson(row.answers) as Answers);
}

/** The newest earlier wave of the same definition that was opened. */
async function waveBefore(db: Database, { record, definition }: Survey) {
  if (record.kind !== 'wave') return undefined;
  const rows = await db
    .selectFrom('survey')
    .select(['id', 'record', 'confidentiality'])
    .where('definition', '=', definition)
    .where('occasion_kind', '=', 'wave')
    .where('state', '!=', 'draft')
    .execute();
  return rows
    .map((row) => ({ ...row, year: yearOf(decodeJson(row.record) as OccasionRecord) }))
    .filter(({ year }) => year < record.year)
    .toSorted((one, other) => other.year - one.year)[0];
}

const yearOf = (record: OccasionRecord): number => (record.kind === 'wave' ? record.year : Number.POSITIVE_INFINITY);

/** Items that are gone, and answers that would be refused today, are no help. */
function stillTaken(questionnaire: Questionnaire, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => {
      const variable = questionnaire.variables.get(name);
      return variable !== undefined && checkVariable(questionnaire, variable, answers, 'draft').length === 0;
    }),
  );
}
