import { deepFreeze } from '../../../survey-definitions/authoring/deep-freeze.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import { decodeJson, encodeInstant } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import { canonicalJson } from '../../questionnaires/canonical-json.ts';
import type { Publication } from '../../questionnaires/definition-store.ts';

/**
 * Stores a version whole, once and for all. The same content under the same version is a no-op; another content under a version that
 * exists, and a version below the newest one, are refused. Two servers may do it at once.
 */
export async function publishPlan(db: Database, plan: Plan, now: Date): Promise<Publication> {
  const content = canonicalJson(plan);
  const stored = await versionsOf(db, plan.id);
  const same = stored.find(({ version }) => version === plan.version);
  if (same !== undefined) return same.content === content ? 'unchanged' : 'changed-without-new-version';
  if (stored.some(({ version }) => version > plan.version)) return 'version-went-back';
  const inserted = await db
    .insertInto('plan_version')
    .values({ plan: plan.id, version: plan.version, content, published_at: encodeInstant(now) })
    .onConflict((conflict) => conflict.columns(['plan', 'version']).doNothing())
    .returning('plan')
    .execute();
  if (inserted.length === 1) return 'published';
  const other = (await versionsOf(db, plan.id)).find(({ version }) => version === plan.version);
  return other?.content === content ? 'unchanged' : 'changed-without-new-version';
}

/** The newest version of every plan, the earliest validity first. */
export async function listPlans(db: Database): Promise<readonly Plan[]> {
  const rows = await db.selectFrom('plan_version').select(['plan', 'content']).orderBy('version').execute();
  const newest = new Map(rows.map(({ plan, content }) => [plan, content]));
  return [...newest.values()].map(planOf).toSorted(byValidity);
}

/** One version, as it was published. */
export async function findPlan(db: Database, id: string, version: number): Promise<Plan | undefined> {
  const found = (await versionsOf(db, id)).find((one) => one.version === version);
  return found && planOf(found.content);
}

const versionsOf = (db: Database, id: string) =>
  db.selectFrom('plan_version').select(['version', 'content']).where('plan', '=', id).orderBy('version').execute();

const planOf = (content: string): Plan => deepFreeze(decodeJson(content) as Plan);

const byValidity = (one: Plan, other: Plan): number =>
  one.validity.from === other.validity.from
    ? compare(one.id, other.id)
    : compare(one.validity.from, other.validity.from);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
