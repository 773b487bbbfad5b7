import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { LockedCode } from '../access-codes/access-code-store.ts';
import { lockCodes, markUsed } from '../access-codes/access-code-store.ts';
import { addToCounts } from '../fielding/survey-count-store.ts';
import type { LockedSurvey } from '../fielding/survey-lock-store.ts';
import { lockSurveys, takesAnswers } from '../fielding/survey-lock-store.ts';
import type { ResponseOrigin } from '../../platform/database/schema/response-tables.ts';
import type { StoreOutcome } from '../fielding/store-outcome.ts';
import type { TalliedCode } from '../tally/tallied-codes.ts';
import { addToTally } from '../tally/tally-store.ts';
import { tallySum } from '../tally/tally-sum.ts';

/** A response that passed the core's check, ready to be stored. */
export type NewResponse = {
  readonly surveyId: string;
  readonly key: string;
  /** With a code the delegation is the code's, whatever stands in `delegation`. */
  readonly codeHash: string | null;
  readonly delegation: string;
  readonly language: string;
  /** JSON text, variables in the questionnaire's order: equal answers are equal texts */
  readonly answers: string;
  readonly tallied: readonly TalliedCode[];
  readonly submittedAt: string;
  readonly origin: ResponseOrigin;
};

type Locked = {
  readonly surveys: ReadonlyMap<string, LockedSurvey>;
  readonly codes: ReadonlyMap<string, LockedCode>;
};

/**
 * Stores a group of responses with their tally, counts and used codes: all of that or nothing, at most once per key and per code.
 * Gives one outcome per item, in their order. To be run by the group commit.
 */
export async function storeResponses(
  trx: DatabaseTransaction,
  items: readonly NewResponse[],
): Promise<readonly StoreOutcome[]> {
  const surveys = await lockSurveys(
    trx,
    items.map((item) => item.surveyId),
  );
  const locked: Locked = {
    surveys,
    codes: await lockCodes(
      trx,
      items.flatMap((item) => item.codeHash ?? []),
    ),
  };
  const refusals = refusalsOf(items, locked);
  const candidates = items.filter((_item, index) => refusals[index] === undefined);
  const fresh = await insert(trx, candidates, locked);
  await count(trx, [...fresh.values()], locked);
  const others = items.filter((item) => fresh.get(keyOf(item)) !== item);
  const stored = await findStored(trx, others);
  return items.map((item, index) => {
    if (fresh.get(keyOf(item)) === item) return 'stored';
    return outcomeOfOther(item, locked, stored.get(keyOf(item)), refusals[index]);
  });
}

type Refusal = Exclude<StoreOutcome, 'stored' | 'known'>;

/** Who may not even try. Of those with the same key, and of those with the same code, only the first may. */
function refusalsOf(items: readonly NewResponse[], { surveys, codes }: Locked): readonly (Refusal | undefined)[] {
  const seen = new Set<string>();
  return items.map((item) => {
    const survey = surveys.get(item.surveyId);
    if (survey === undefined || survey.state === 'draft') return 'survey-unknown';
    if (item.codeHash !== null && codes.get(item.codeHash)?.surveyId !== item.surveyId) return 'code-unknown';
    if (!takesAnswers(survey, item.submittedAt)) return 'survey-closed';
    const code = item.codeHash === null ? undefined : codes.get(item.codeHash);
    if (code?.state === 'revoked') return 'code-unknown';
    if (code?.state === 'used') return 'code-used';
    if (seen.has(keyOf(item))) return 'key-reused';
    if (item.codeHash !== null && seen.has(item.codeHash)) return 'code-used';
    seen.add(keyOf(item)).add(item.codeHash ?? keyOf(item));
    return undefined;
  });
}

/** Gives those that are new, by key. Another server may have been faster with the same one. */
async function insert(
  trx: DatabaseTransaction,
  items: readonly NewResponse[],
  locked: Locked,
): Promise<ReadonlyMap<string, NewResponse>> {
  if (items.length === 0) return new Map();
  const rows = await trx
    .insertInto('response')
    .values(items.map((item) => rowOf(item, locked)))
    .onConflict((conflict) => conflict.columns(['survey_id', 'key']).doNothing())
    .returning(['survey_id', 'key'])
    .execute();
  const inserted = new Set(rows.map((row) => keyOf({ surveyId: row.survey_id, key: row.key })));
  return new Map(items.filter((item) => inserted.has(keyOf(item))).map((item) => [keyOf(item), item]));
}

const rowOf = (item: NewResponse, locked: Locked) => ({
  survey_id: item.surveyId,
  key: item.key,
  delegation: delegationOf(item, locked),
  delegation_known: item.codeHash === null ? (0 as const) : (1 as const),
  language: item.language,
  answers: item.answers,
  submitted_at: item.submittedAt,
  origin: item.origin,
});

async function count(trx: DatabaseTransaction, items: readonly NewResponse[], locked: Locked): Promise<void> {
  await markUsed(
    trx,
    items.flatMap(({ codeHash, submittedAt }) => (codeHash === null ? [] : [{ codeHash, usedAt: submittedAt }])),
  );
  const sum = tallySum();
  for (const item of items) sum.add(item.surveyId, delegationOf(item, locked), item.tallied);
  await addToTally(trx, sum.rows());
  await addToCounts(
    trx,
    items.map((item) => item.surveyId),
  );
}

type Stored = { readonly answers: string; readonly delegation: string };

async function findStored(
  trx: DatabaseTransaction,
  items: readonly NewResponse[],
): Promise<ReadonlyMap<string, Stored>> {
  if (items.length === 0) return new Map();
  const rows = await trx
    .selectFrom('response')
    .select(['survey_id', 'key', 'answers', 'delegation'])
    .where('survey_id', 'in', [...new Set(items.map((item) => item.surveyId))])
    .where('key', 'in', [...new Set(items.map((item) => item.key))])
    .execute();
  return new Map(rows.map((row) => [keyOf({ surveyId: row.survey_id, key: row.key }), row]));
}

function outcomeOfOther(
  item: NewResponse,
  locked: Locked,
  stored: Stored | undefined,
  refusal: Refusal | undefined,
): StoreOutcome {
  if (refusal === 'survey-unknown' || stored === undefined) return refusal ?? 'key-reused';
  const isSame = stored.answers === item.answers && stored.delegation === delegationOf(item, locked);
  return isSame ? 'known' : 'key-reused';
}

const delegationOf = (item: NewResponse, { codes }: Locked): string =>
  item.codeHash === null ? item.delegation : (codes.get(item.codeHash)?.delegation ?? '');

const keyOf = (item: { readonly surveyId: string; readonly key: string }): string => `${item.surveyId} ${item.key}`;
