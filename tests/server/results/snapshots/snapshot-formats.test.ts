import { expect, it } from 'vitest';
import { readSnapshot } from '../../../../survey-definitions/scorecard/read-snapshot.ts';
import { takeSnapshot } from '../../../../server/results/snapshots/take-snapshot.ts';
import { findSnapshot } from '../../../../server/results/snapshots/snapshot-store.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { storedFormat1 } from '../../../survey-definitions/scorecard/stored-snapshots.ts';
import { createDemoApp } from '../scorecard/demo-app.ts';

/** The keys of every part of a document that both have, by its place: the entries of a list and the values of a kind are one place. */
function keysByPlace(value: unknown, place: string, found: Map<string, Set<string>>): Map<string, Set<string>> {
  if (Array.isArray(value)) for (const entry of value) keysByPlace(entry, `${place}[]`, found);
  else if (typeof value === 'object' && value !== null) {
    const kind = 'kind' in value ? `(${String(value.kind)})` : '';
    const here = `${place}${kind}`;
    const keys = found.get(here) ?? new Set<string>();
    found.set(here, keys);
    for (const [key, inside] of Object.entries(value)) {
      keys.add(key);
      keysByPlace(inside, `${here}.${key}`, found);
    }
  }
  return found;
}

it(
  'a snapshot of format 1 has every field that one of today has: where it was not known, null',
  { timeout: 120_000 },
  async () => {
    const { dependencies } = await createDemoApp(openFreshSqlite);
    const id = await takeSnapshot(dependencies, { year: 2025, title: 'Report to the Council 2025' }, 'sofia');
    const today = await findSnapshot(dependencies.db, id);
    const old = keysByPlace(readSnapshot(storedFormat1), '', new Map());
    const missing = [...keysByPlace(today, '', new Map())].flatMap(([place, keys]) =>
      [...keys].filter((key) => old.has(place) && !old.get(place)?.has(key)).map((key) => `${place}.${key}`),
    );
    expect(missing.filter((place) => !isOpenRecord.test(place))).toEqual([]);
  },
);

/** Keys that are codes of answers, regions, languages or series, not fields. */
const isOpenRecord = /\.(?:counts|observers|label|name)\.\w+$|\.goals\.|\.aspects\.|\.repeat$/;
