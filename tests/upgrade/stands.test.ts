import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';
import { checksum } from './checksum.ts';
import { differences } from './differences.ts';
import { fillStand } from './filling/fill-stand.ts';
import { describeEachStand } from './open-stand.ts';
import { startOver, told } from './platform.ts';
import { knownOf, readJson, stands } from './stands.ts';
import { openFreshSqlite } from '../setup/databases.ts';

/** The files of a package are answers of their own: 'session: package.zip > surveys.csv'. */
const fileByFile = (answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) =>
      name.includes('package.zip')
        ? Object.entries(Object(answer)).map(([file, content]) => [`${name} > ${file}`, content])
        : [[name, answer]],
    ),
  );

describe.each(stands)('the migrations of %s', (stand) => {
  it.each(Object.entries(knownOf(stand).migrations))('%s ran and has not changed since', (file, expected) => {
    expect(checksum(readFileSync(new URL(`../../migrations/${file}`, import.meta.url)))).toBe(expected);
  });
});

describeEachStand('a database', (open, stand) => {
  it('takes the definitions of today beside its own', async () => {
    const { dependencies } = await open();
    expect(dependencies.definitionProblems).toEqual([]);
  });

  it('answers what it answered that day, but for what was changed on purpose', { timeout: 60_000 }, async () => {
    const { known, ...platform } = await open();
    const expected = Object.entries(fileByFile(readJson(stand, 'answers.json')));
    const given = fileByFile(await answersOf(platform, known));
    const changed = Object.keys(differences[stand]?.answers ?? {});
    const kept = expected.filter(([name]) => !changed.includes(name));
    expect(given).toMatchObject(Object.fromEntries(kept));
    for (const [name, answer] of expected.filter(([one]) => changed.includes(one))) {
      expect(given, `${name} is as it was and need not be listed`).not.toMatchObject({ [name]: answer });
    }
  });
});

describeEachStand('a frozen scorecard', (open, stand) => {
  it('is stored as it was, to the last byte, and all of it is shown, as a document and page by page', async () => {
    const { known, withCookie, dependencies } = await open();
    const sofia = withCookie(known.people['sofia']?.cookie ?? '');
    const frozen = await dependencies.db.selectFrom('snapshot').select(['id', 'content']).execute();
    expect(frozen).toHaveLength(known.snapshots.length);
    for (const { id, content } of frozen) {
      expect(checksum(content)).toBe(readJson(stand, 'answers.json')[`sofia: /api/snapshots/${id}`]);
      const stored = JSON.parse(content);
      expect(await told(await sofia.get(`/api/snapshots/${id}`))).toMatchObject(stored);
      expect(await told(await sofia.get(`/api/snapshots/${id}/scorecard`))).toMatchObject(stored.scorecard);
      for (const page of stored.pages) {
        const path = `/api/snapshots/${id}/scorecard/series/${page.result.series}`;
        expect(await told(await sofia.get(path))).toMatchObject(page);
      }
    }
  });
});

it('the next stand can be filled by the code of today', { timeout: 60_000 }, async () => {
  const newest = stands.at(-1) ?? '';
  const filled = await fillStand(await startOver(await openFreshSqlite(), `${newest}T09:00:00.000Z`));
  expect(Object.keys(filled.surveys)).toEqual(expect.arrayContaining(Object.keys(knownOf(newest).surveys)));
  expect(filled.submissions.length).toBeGreaterThanOrEqual(knownOf(newest).submissions.length);
});
