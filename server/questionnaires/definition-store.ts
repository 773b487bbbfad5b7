import { deepFreeze } from '../../survey-definitions/authoring/deep-freeze.ts';
import type { Compiled } from '../../survey-definitions/authoring/compile.ts';
import { decodeJson, encodeInstant } from '../platform/database/codec.ts';
import type { Database } from '../platform/database/tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** What became of a definition that was to be published. Only the first two leave it usable. */
export type Publication = 'published' | 'unchanged' | 'changed-without-new-version' | 'version-went-back';

/**
 * Stores a version whole, once and for all. The same content under the same version is a no-op; another content under a version that
 * exists, and a version below the newest one, are refused. Two servers may do it at once.
 */
export async function publishDefinition(db: Database, compiled: Compiled, now: Date): Promise<Publication> {
  const { name, version } = compiled.definition;
  const content = canonicalJson({ definition: compiled.definition, texts: compiled.texts });
  const stored = await contentOf(db, name, version);
  if (stored !== undefined) return stored === content ? 'unchanged' : 'changed-without-new-version';
  if ((await newestVersion(db, name)) > version) return 'version-went-back';
  const inserted = await db
    .insertInto('definition_version')
    .values({ name, version, compiled: content, published_at: encodeInstant(now) })
    .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
    .returning('name')
    .execute();
  if (inserted.length === 1) return 'published';
  return (await contentOf(db, name, version)) === content ? 'unchanged' : 'changed-without-new-version';
}

/** The version that a survey pins. A published version never changes, so that each is read and parsed once. */
export async function findDefinition(db: Database, name: string, version: number): Promise<Compiled | undefined> {
  const known = parsedVersions(db);
  const key = `${name}@${version}`;
  const parsed = known.get(key);
  if (parsed) return parsed;
  const content = await contentOf(db, name, version);
  if (content === undefined) return undefined;
  const compiled = deepFreeze(decodeJson(content) as Compiled);
  known.set(key, compiled);
  return compiled;
}

/** What a definition can be called. Anything else that a request asks for is not worth a query, and U+0000 makes PostgreSQL fail. */
const DEFINITION_NAME = /^[a-z0-9-]{1,60}$/;

/** The newest published version: what a new survey is made from. */
export async function findLatestDefinition(db: Database, name: string): Promise<Compiled | undefined> {
  if (!DEFINITION_NAME.test(name)) return undefined;
  const version = await newestVersion(db, name);
  return version === 0 ? undefined : findDefinition(db, name, version);
}

/** Every published version of a definition, ascending. */
export async function listVersions(db: Database, name: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('definition_version')
    .select('version')
    .where('name', '=', name)
    .orderBy('version')
    .execute();
  return rows.map(({ version }) => version);
}

/** The newest version of every definition, by name. */
export async function listLatestDefinitions(db: Database): Promise<readonly Compiled[]> {
  const rows = await db
    .selectFrom('definition_version')
    .select((eb) => ['name', eb.fn.max('version').as('version')])
    .groupBy('name')
    .orderBy('name')
    .execute();
  const found = await Promise.all(rows.map(({ name, version }) => findDefinition(db, name, Number(version))));
  return found.filter((compiled) => compiled !== undefined);
}

async function contentOf(db: Database, name: string, version: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('definition_version')
    .select('compiled')
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.compiled;
}

/** 0: there is none. */
async function newestVersion(db: Database, name: string): Promise<number> {
  const row = await db
    .selectFrom('definition_version')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('name', '=', name)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

const parsedByDatabase = new WeakMap<Database, Map<string, Compiled>>();

function parsedVersions(db: Database): Map<string, Compiled> {
  const known = parsedByDatabase.get(db) ?? new Map<string, Compiled>();
  parsedByDatabase.set(db, known);
  return known;
}
