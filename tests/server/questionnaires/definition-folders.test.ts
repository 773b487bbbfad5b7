import { describe, expect, it } from 'vitest';
import { checkDefinitionFolders } from '../../../server/questionnaires/check-definition-folders.ts';
import { definition, folderWith, structure, words } from './definition-folders.ts';

const headline = { name: 'overall', kind: 'rating', scale: 'satisfaction', feeds: 'SP3.satisfaction' };

const feeding = (name: string) => ({
  [`${name}/definition.json`]: {
    ...structure,
    name,
    scales: { satisfaction: { codes: [2, 1], satisfied: [2], dissatisfied: [1] } },
    sections: [{ name: 'only', items: [headline] }],
  },
  [`${name}/en.json`]: {
    ...words,
    scales: { satisfaction: { 2: 'Satisfied', 1: 'Dissatisfied' } },
    items: { overall: { label: 'Overall?' } },
  },
});

describe('the folders of definitions', () => {
  it('that come with the platform have no problem, the example included', async () => {
    const { checked, problems } = await checkDefinitionFolders();
    expect(problems).toEqual([]);
    expect(checked).toEqual([
      'annual-engagement',
      'example',
      'post-capacity-building',
      'post-capacity-building-follow-up',
      'post-session/cbc',
      'post-session/ec',
      'post-session/hsc',
      'post-session/ptc',
    ]);
  });

  it('are told by their definition.json; other files and folders are passed over', async () => {
    const root = folderWith({
      ...definition('good'),
      'good/notes.txt': 'not a document',
      'good/package-lock.json': '{',
      'elsewhere/en.json': '{',
    });
    expect(await checkDefinitionFolders(root)).toEqual({ checked: ['good'], problems: [] });
  });

  it('with a broken file are named with its place, and the others stay good', async () => {
    const root = folderWith({
      ...definition('good'),
      ...definition('torn'),
      'torn/en.json': '{"title": "Feedback",\n "title": "Again"}',
      'torn/definition.json': '{"name": "torn",\n}',
    });
    expect(await checkDefinitionFolders(root)).toEqual({
      checked: ['good'],
      problems: [
        { file: 'torn/definition.json', path: '', code: 'not-json', details: { line: 2, column: 1 } },
        { file: 'torn/en.json', path: '', code: 'duplicate-key', details: { line: 2, column: 2 } },
      ],
    });
  });

  it('with one name are refused from the second on', async () => {
    const twin = definition('twin');
    const root = folderWith({
      'a/definition.json': twin['twin/definition.json'],
      'a/en.json': twin['twin/en.json'],
      'b/definition.json': twin['twin/definition.json'],
      'b/en.json': twin['twin/en.json'],
    });
    expect(await checkDefinitionFolders(root)).toEqual({
      checked: ['a'],
      problems: [{ file: 'b/definition.json', path: 'name', code: 'duplicate-definition', details: { name: 'twin' } }],
    });
  });

  it('cannot feed one series twice', async () => {
    expect(await checkDefinitionFolders(folderWith({ ...feeding('first'), ...feeding('second') }))).toEqual({
      checked: ['first'],
      problems: [
        { file: 'second/definition.json', path: 'feeds', code: 'fed-twice', details: { series: 'SP3.satisfaction' } },
      ],
    });
  });

  it('that share a body show its mistake once', async () => {
    const own = (name: string) => ({ name, version: 1, occasion: 'activity', body: 'shared', sections: [] });
    const root = folderWith({
      'shared/body.json': { ...structure, name: 'shared', minutes: 0 },
      'shared/en.json': words,
      'shared/one/definition.json': own('one'),
      'shared/one/en.json': {},
      'shared/two/definition.json': own('two'),
      'shared/two/en.json': {},
    });
    expect(await checkDefinitionFolders(root)).toEqual({
      checked: [],
      problems: [{ file: 'shared/body.json', path: 'minutes', code: 'too-small', details: { minimum: 1 } }],
    });
  });
});
