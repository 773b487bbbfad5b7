import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import { scaleNameOf } from '../../../survey-definitions/kinds/on-scale.ts';
import { mayBeTakenOver } from '../../../survey-definitions/language/item.ts';
import { formerName } from '../../../survey-definitions/questionnaire/continued.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { compareVersions } from '../../../survey-definitions/questionnaire/revisions.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { OccasionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';
import { carriedAnswers } from './carried-answers-store.ts';
import type { ResponseSurvey } from './response-survey.ts';

/**
 * The facts that this Member gave in the wave before this one, as far as today's questionnaire still takes them; null: it did not
 * answer, or nobody can say that it was this Member. An opinion is not among them: seen beside the question it would draw this year's
 * to last year's.
 */
export async function lastWaveFacts(db: Database, loaded: ResponseSurvey): Promise<Answers | null> {
  const before = (await earlierWaves(db, loaded.survey)).at(-1);
  const answers = before && (await answersIn(db, before, loaded.response.memberId));
  if (before === undefined || answers === undefined) return null;
  // One wave deep: what was carried there unseen says nothing of that year.
  const unseen = new Set(await unseenIn(db, before.id, loaded.response.memberId));
  const isFact = ({ item, name }: Variable): boolean => mayBeTakenOver(item) && !unseen.has(name);
  return stillTaken(db, loaded, { ...before, answers }, isFact);
}

/** What this Member answered in one year to what is rated on a scale. */
type YearOfAnswers = { readonly year: number; readonly answers: Answers };

/**
 * This Member's ratings over the years, this one last, as submitted. None while the survey is open: an opinion is said anew, and not in
 * sight of the one before.
 */
export async function ratingsOverTheYears(db: Database, loaded: ResponseSurvey): Promise<readonly YearOfAnswers[]> {
  const { survey, response } = loaded;
  if (survey.state !== 'closed' || survey.record.kind !== 'wave') return [];
  const years: YearOfAnswers[] = [];
  for (const wave of [...(await earlierWaves(db, survey)), { ...survey, year: survey.record.year }]) {
    const answers = await answersIn(db, wave, response.memberId);
    const isRated = ({ item }: Variable): boolean => scaleNameOf(item) !== undefined;
    if (answers) years.push({ year: wave.year, answers: await stillTaken(db, loaded, { ...wave, answers }, isRated) });
  }
  return years;
}

async function unseenIn(db: Database, surveyId: string, memberId: string): Promise<readonly string[]> {
  const carried = await carriedAnswers(db, surveyId);
  return carried.flatMap((one) => (one.memberId === memberId && one.carry === 'carried' ? [one.variable] : []));
}

type Wave = Pick<Survey, 'id' | 'version' | 'confidentiality'> & { readonly year: number };

/** The earlier waves of the same definition that were opened, the oldest first. */
async function earlierWaves(db: Database, { record, definition }: Survey): Promise<readonly Wave[]> {
  if (record.kind !== 'wave') return [];
  const rows = await db
    .selectFrom('survey')
    .select(['id', 'version', 'record', 'confidentiality'])
    .where('definition', '=', definition)
    .where('occasion_kind', '=', 'wave')
    .where('state', '!=', 'draft')
    .execute();
  return rows
    .map((row) => ({ ...row, year: yearOf(decodeJson(row.record) as OccasionRecord) }))
    .filter(({ year }) => year < record.year)
    .toSorted((one, other) => one.year - other.year);
}

const yearOf = (record: OccasionRecord): number => (record.kind === 'wave' ? record.year : Number.POSITIVE_INFINITY);

/** Read where the delegation was known from a personal code, or where names are shown anyhow. */
async function answersIn(db: Database, wave: Wave, memberId: string): Promise<Answers | undefined> {
  if (wave.confidentiality === 'anonymous') return undefined;
  const row = await db
    .selectFrom('response')
    .select('answers')
    .where('survey_id', '=', wave.id)
    .where('delegation', '=', memberId)
    .$if(wave.confidentiality === 'confidential', (query) => query.where('delegation_known', '=', 1))
    .orderBy('delegation_known', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (decodeJson(row.answers) as Answers);
}

/** Items that are gone, or ask for something else since, and answers that would be refused today, are no help. */
async function stillTaken(
  db: Database,
  { survey, compiled, questionnaire }: ResponseSurvey,
  { version, answers }: Pick<Wave, 'version'> & { readonly answers: Answers },
  isWanted: (variable: Variable) => boolean,
): Promise<Answers> {
  const before = version === survey.version ? undefined : await findDefinition(db, survey.definition, version);
  const changes = before === undefined ? [] : compareVersions(before, compiled).items;
  const broken = new Set(changes.flatMap((one) => (one.change === 'changed' && !one.comparable ? [one.item] : [])));
  const named = underNamesOfToday(questionnaire, answers);
  return Object.fromEntries(
    Object.entries(named).filter(([name]) => {
      const variable = questionnaire.variables.get(name);
      if (variable === undefined || broken.has(variable.item.name) || !isWanted(variable)) return false;
      return checkVariable(questionnaire, variable, named, 'draft').length === 0;
    }),
  );
}

/** What went into a repeated block since has another name now. */
function underNamesOfToday({ variables }: Questionnaire, answers: Answers): Answers {
  const today = new Map([...variables.values()].map((variable) => [formerName(variable), variable.name]));
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [today.get(name) ?? name, answer]));
}
