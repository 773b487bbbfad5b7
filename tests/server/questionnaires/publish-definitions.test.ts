import { expect, it } from 'vitest';
import {
  findDefinition,
  findLatestDefinition,
  listLatestDefinitions,
} from '../../../server/questionnaires/definition-store.ts';
import { publishDefinitions } from '../../../server/questionnaires/publish-definitions.ts';
import { createLog } from '../../../server/platform/settings/log.ts';
import type { OpenFresh } from '../../setup/databases.ts';
import { describeEachDatabase } from '../../setup/databases.ts';
import { definition, folderWith, structure, words, writeDocuments } from './definition-folders.ts';

async function started(open: OpenFresh) {
  const { db } = await open();
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const now = (): Date => new Date('2026-11-22T09:00:00.000Z');
  return {
    db,
    lines,
    publish: (root?: string) => publishDefinitions({ db, now, log }, root === undefined ? {} : { root }),
  };
}

describeEachDatabase('publishing definitions', (open) => {
  it('stores the questionnaires of the platform, without the example', async () => {
    const { db, publish } = await started(open);
    const { publications, problems } = await publish();
    expect(problems).toEqual([]);
    expect(new Set(Object.values(publications))).toEqual(new Set(['published']));
    const listed = await listLatestDefinitions(db);
    expect(listed.map((compiled) => compiled.definition.name)).toEqual([
      'annual-engagement',
      'post-capacity-building',
      'post-capacity-building-follow-up',
      'post-session-cbc',
      'post-session-ec',
      'post-session-hsc',
      'post-session-ptc',
    ]);
  });

  it('publishes the example where it is asked for', async () => {
    const { db } = await open();
    await publishDefinitions({ db, now: () => new Date(), log: createLog('silent') }, { withExample: true });
    expect((await findLatestDefinition(db, 'example'))?.definition.languages).toEqual(['en', 'fr', 'ar']);
  });

  it('the second time is nothing new, also when the keys stand in another order', async () => {
    const { db, publish } = await started(open);
    const root = folderWith(definition('feedback'));
    expect((await publish(root)).publications).toEqual({ feedback: 'published' });
    expect((await publish(root)).publications).toEqual({ feedback: 'unchanged' });
    const turned = Object.fromEntries(Object.entries(words).toReversed());
    writeDocuments(root, { 'feedback/en.json': turned });
    expect(await publish(root)).toEqual({ publications: { feedback: 'unchanged' }, problems: [] });
    expect(await listLatestDefinitions(db)).toHaveLength(1);
  });

  it('refuses another content under the same version, and keeps what is published', async () => {
    const { db, lines, publish } = await started(open);
    const root = folderWith(definition('feedback'));
    await publish(root);
    writeDocuments(root, definition('feedback', 1, 'Changed'));
    const { publications, problems } = await publish(root);
    expect(publications).toEqual({ feedback: 'changed-without-new-version' });
    expect(problems).toEqual([
      {
        file: 'feedback/definition.json',
        path: 'version',
        code: 'changed-without-new-version',
        details: { version: 1 },
      },
    ]);
    expect(lines.join('')).toContain('changed-without-new-version');
    expect((await findDefinition(db, 'feedback', 1))?.texts['en']?.title).toBe('Feedback');
  });

  it('keeps every version: surveys pin theirs, new ones take the newest', async () => {
    const { db, publish } = await started(open);
    const root = folderWith(definition('feedback'));
    await publish(root);
    writeDocuments(root, definition('feedback', 3, 'Better words'));
    expect((await publish(root)).publications).toEqual({ feedback: 'published' });
    expect((await findDefinition(db, 'feedback', 1))?.texts['en']?.title).toBe('Feedback');
    expect((await findLatestDefinition(db, 'feedback'))?.texts['en']?.title).toBe('Better words');
    expect(await findDefinition(db, 'feedback', 2)).toBeUndefined();
    expect(await findLatestDefinition(db, 'unknown')).toBeUndefined();
    writeDocuments(root, definition('feedback', 2, 'In between'));
    expect((await publish(root)).publications).toEqual({ feedback: 'version-went-back' });
  });

  it('leaves out what is broken, says why, and publishes the rest', async () => {
    const { db, lines, publish } = await started(open);
    const root = folderWith({
      ...definition('good'),
      'bad/definition.json': { ...structure, name: 'bad', occasion: 'party' },
      'bad/en.json': words,
      'worse/definition.json': '{',
    });
    const { publications, problems } = await publish(root);
    expect(publications).toEqual({ good: 'published' });
    expect(problems.map(({ file, path, code }) => [file, path, code])).toEqual([
      ['worse/definition.json', '', 'not-json'],
      ['bad/definition.json', 'occasion', 'not-allowed'],
    ]);
    expect(lines).toHaveLength(2);
    expect(await listLatestDefinitions(db)).toHaveLength(1);
  });

  it('by two servers at once stores one version', async () => {
    const { db, publish } = await started(open);
    const root = folderWith(definition('feedback'));
    const both = await Promise.all([publish(root), publish(root)]);
    expect(both.map(({ problems }) => problems)).toEqual([[], []]);
    expect(await db.selectFrom('definition_version').select('version').execute()).toHaveLength(1);
  });

  it('is for good: the database itself refuses to change or delete a version', async () => {
    const { db, publish } = await started(open);
    await publish(folderWith(definition('feedback')));
    await expect(db.deleteFrom('definition_version').execute()).rejects.toThrow('a published definition never changes');
    const change = db.updateTable('definition_version').set({ compiled: '{}' } as never);
    await expect(change.execute()).rejects.toThrow('a published definition never changes');
    expect((await findDefinition(db, 'feedback', 1))?.definition.name).toBe('feedback');
  });

  it('gives out what nobody can change by accident', async () => {
    const { db, publish } = await started(open);
    await publish(folderWith(definition('feedback')));
    const found = await findDefinition(db, 'feedback', 1);
    expect(found && Object.isFrozen(found.definition.sections)).toBe(true);
    expect(await findDefinition(db, 'feedback', 1)).toBe(found);
  });
});
