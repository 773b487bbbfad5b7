import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { StoreOutcome } from '../fielding/store-outcome.ts';
import { addToCounts } from '../fielding/survey-count-store.ts';
import { lockSurveys, takesAnswers } from '../fielding/survey-lock-store.ts';
import type { LockedSurvey } from '../fielding/survey-lock-store.ts';

/** An anonymous response that passed the core's check. `arrivedAt` decides whether it is in time, and is then forgotten. */
export type NewBallot = {
  readonly surveyId: string;
  readonly id: string;
  /** JSON text, variables in the questionnaire's order: equal answers are equal texts */
  readonly answers: string;
  readonly arrivedAt: string;
};

/**
 * Stores a group of ballots and how many they are, nothing else: the tally of an anonymous survey is made when it is closed, since a
 * tally that grows with each ballot tells what the last one said. At most once per id. To be run by the group commit.
 */
export async function storeBallots(
  trx: DatabaseTransaction,
  items: readonly NewBallot[],
): Promise<readonly StoreOutcome[]> {
  const surveys = await lockSurveys(
    trx,
    items.map((item) => item.surveyId),
  );
  const candidates = firstOfEach(items.filter((item) => refusalOf(item, surveys) === undefined));
  const fresh = await insert(trx, candidates);
  await addToCounts(
    trx,
    [...fresh].map((item) => item.surveyId),
  );
  const stored = await findStored(
    trx,
    items.filter((item) => !fresh.has(item)),
  );
  return items.map((item) => {
    if (fresh.has(item)) return 'stored';
    const refusal = refusalOf(item, surveys);
    const answers = stored.get(keyOf(item));
    if (refusal === 'survey-unknown' || answers === undefined) return refusal ?? 'key-reused';
    return answers === item.answers ? 'known' : 'key-reused';
  });
}

function refusalOf(
  item: NewBallot,
  surveys: ReadonlyMap<string, LockedSurvey>,
): 'survey-unknown' | 'survey-closed' | undefined {
  const survey = surveys.get(item.surveyId);
  if (survey === undefined || survey.state === 'draft') return 'survey-unknown';
  return takesAnswers(survey, item.arrivedAt) ? undefined : 'survey-closed';
}

/** In the order of the random ids, not of arrival. */
const firstOfEach = (items: readonly NewBallot[]): readonly NewBallot[] =>
  [...Map.groupBy(items, keyOf).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Gives those that are new. */
async function insert(trx: DatabaseTransaction, items: readonly NewBallot[]): Promise<ReadonlySet<NewBallot>> {
  if (items.length === 0) return new Set();
  const rows = await trx
    .insertInto('ballot')
    .values(items.map(({ surveyId, id, answers }) => ({ survey_id: surveyId, id, answers })))
    .onConflict((conflict) => conflict.columns(['survey_id', 'id']).doNothing())
    .returning(['survey_id', 'id'])
    .execute();
  const inserted = new Set(rows.map((row) => keyOf({ surveyId: row.survey_id, id: row.id })));
  return new Set(items.filter((item) => inserted.has(keyOf(item))));
}

async function findStored(trx: DatabaseTransaction, items: readonly NewBallot[]): Promise<ReadonlyMap<string, string>> {
  if (items.length === 0) return new Map();
  const rows = await trx
    .selectFrom('ballot')
    .selectAll()
    .where('survey_id', 'in', [...new Set(items.map((item) => item.surveyId))])
    .where('id', 'in', [...new Set(items.map((item) => item.id))])
    .execute();
  return new Map(rows.map((row) => [keyOf({ surveyId: row.survey_id, id: row.id }), row.answers]));
}

const keyOf = (item: { readonly surveyId: string; readonly id: string }): string => `${item.surveyId} ${item.id}`;

export type StoredBallot = { readonly id: string; readonly answers: string };

/** Ballots of a survey in the order of their random ids, a page at a time; '' begins. */
export async function ballotPage(
  db: Database,
  surveyId: string,
  after: string,
  limit = 500,
): Promise<readonly StoredBallot[]> {
  return db
    .selectFrom('ballot')
    .select(['id', 'answers'])
    .where('survey_id', '=', surveyId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
}
