import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../setup/temporary-directory.ts';
import { copyTree } from './copied-tree.ts';
import type { CopiedTree } from './copied-tree.ts';
import { publishInto } from './publish-into.ts';
import type * as PublishInto from './publish-into.ts';
import type * as ShowForm from './show-form.ts';

it('a language of the form is thirteen files of data, and the form is shown in it', async () => {
  const tree = copyTree();
  addGerman(tree);
  expect(tree.touched().filter((path) => path.endsWith('.json'))).toHaveLength(13);
  expect(tree.touched()).toHaveLength(13);
  const inCopy: typeof ShowForm = await import(tree.module('tests/additions/show-form.ts'));
  expect(await inCopy.formsIn('de')).toEqual({
    problems: [],
    direction: 'ltr',
    isOffered: true,
    speaking: [
      'annual-engagement',
      'post-capacity-building',
      'post-capacity-building-follow-up',
      'post-session-cbc',
      'post-session-ec',
      'post-session-hsc',
      'post-session-ptc',
    ],
    page: expect.stringContaining('<html lang="de" dir="ltr">'),
    notice: expect.stringContaining('<html lang="de" dir="ltr">'),
    dates: '16. November 2026',
    nobody: 'Ihre Verwaltung',
  });
}, 60_000);

it('where the questionnaires are published already, each gets a new version too: seven files more', async () => {
  const database = join(temporaryDirectory(), 'surveys.db');
  expect(await publishInto(database)).toEqual({ published: 7 });
  const tree = copyTree();
  addGerman(tree);
  const inCopy: typeof PublishInto = await import(tree.module('tests/additions/publish-into.ts'));
  expect(await inCopy.publishInto(database)).toEqual({ 'changed-without-new-version': 7 });
  raiseVersions(tree);
  expect(await inCopy.publishInto(database)).toEqual({ published: 7 });
  expect(tree.touched()).toHaveLength(13 + 7);
}, 60_000);

const questionnaires = [
  'annual-engagement',
  'post-session',
  'post-session/ptc',
  'post-session/hsc',
  'post-session/ec',
  'post-session/cbc',
  'post-capacity-building',
  'post-capacity-building-follow-up',
];

type Promises = Readonly<Record<string, Readonly<Record<'title' | 'text', Readonly<Record<string, string>>>>>>;
type Committees = Readonly<Record<string, Readonly<Record<'short' | 'name', Readonly<Record<string, string>>>>>>;
type Entries = { readonly others: Readonly<Record<string, object>> };

/** What a maintainer writes for a language that nothing knows yet: its entry and its words, which here are mostly the English ones. */
function addGerman({ change, read, write }: CopiedTree): void {
  for (const folder of questionnaires) {
    write(`survey-definitions/${folder}/de.json`, read(`survey-definitions/${folder}/en.json`));
  }
  write('client/respond/texts/de.json', read('client/respond/texts/en.json'));
  change('survey-definitions/language/unknown-member.json', (words: object) => ({ ...words, de: 'Ihre Verwaltung' }));
  change('survey-definitions/surveys/promises.json', (promises: Promises) =>
    Object.fromEntries(
      Object.entries(promises).map(([confidentiality, { title, text }]) => [
        confidentiality,
        { title: { ...title, de: title['en'] }, text: { ...text, de: text['en'] } },
      ]),
    ),
  );
  // A questionnaire that names its committee is refused in a language in which the committee has no name.
  change('survey-definitions/reference/committees.json', (committees: Committees) =>
    Object.fromEntries(
      Object.entries(committees).map(([code, { short, name, ...others }]) => [
        code,
        { ...others, short: { ...short, de: short['en'] }, name: { ...name, de: name['en'] } },
      ]),
    ),
  );
  change('survey-definitions/reference/languages.json', ({ others, ...document }: Entries) => ({
    ...document,
    others: { ...others, de: { name: 'Deutsch', respondentPages: true } },
  }));
}

/** The folder that the committees' questionnaires share has no version of its own. */
function raiseVersions({ change }: CopiedTree): void {
  for (const folder of questionnaires.filter((name) => name !== 'post-session')) {
    change(`survey-definitions/${folder}/definition.json`, (definition: { readonly version: number }) => ({
      ...definition,
      version: definition.version + 1,
    }));
  }
}
