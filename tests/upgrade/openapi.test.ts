import { describe, expect, it } from 'vitest';
import { openFreshSqlite } from '../setup/databases.ts';
import { createTestApp } from '../setup/test-app.ts';
import { differences } from './differences.ts';
import { readJson, stands } from './stands.ts';
import { standsAt, withoutWords, without } from './openapi-words.ts';

describe.each(stands)('the description of the API of %s', (stand) => {
  const listed = Object.keys(differences[stand]?.openapi ?? {});
  const kept: { readonly paths: object } = readJson(stand, 'openapi.json');
  const read = async () => {
    const { anybody } = await createTestApp(openFreshSqlite);
    return { anybody, today: await (await anybody.get('/api/openapi.json')).json() };
  };

  it('is that of today but for its words and what is listed', async () => {
    const { today } = await read();
    const [now, then] = [withoutWords(today), withoutWords(kept)];
    expect(without(now, listed)).toEqual(without(then, listed));
    const idle = listed.filter((at) => JSON.stringify(standsAt(now, at)) === JSON.stringify(standsAt(then, at)));
    expect(idle, 'are as they were and need not be listed').toEqual([]);
  });

  it('has no address that is gone: one that moved leads to its new place', async () => {
    const { anybody, today } = await read();
    const gone = Object.keys(kept.paths).filter((path) => !(path in today.paths));
    const answers = await Promise.all(gone.map(async (path) => [path, (await anybody.get(path)).status]));
    expect(answers).toEqual(gone.map((path) => [path, 308]));
  });
});
