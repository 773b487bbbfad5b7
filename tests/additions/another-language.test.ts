import { expect, it } from 'vitest';
import { copyTree } from './copied-tree.ts';
import type { CopiedTree } from './copied-tree.ts';
import type * as ShowForm from './show-form.ts';

it('a language of the form is eleven files of data, and the form is shown in it', async () => {
  const tree = copyTree();
  addSpanish(tree);
  expect(tree.touched().filter((path) => path.endsWith('.json'))).toHaveLength(11);
  expect(tree.touched()).toHaveLength(11);
  const inCopy: typeof ShowForm = await import(tree.module('tests/additions/show-form.ts'));
  expect(await inCopy.formsIn('es')).toEqual({
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
    page: expect.stringContaining('<html lang="es" dir="ltr">'),
    notice: expect.stringContaining('<html lang="es" dir="ltr">'),
    dates: '16 de noviembre de 2026',
    nobody: 'su administración',
  });
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

type Entries = { readonly others: Readonly<Record<string, object>> };

/**
 * What a maintainer writes for a language: its words, which here are the English ones, and its entry. Where the questionnaires are
 * published already, each gets a new version besides, as with every change of them.
 */
function addSpanish({ change, read, write }: CopiedTree): void {
  for (const folder of questionnaires) {
    write(`survey-definitions/${folder}/es.json`, read(`survey-definitions/${folder}/en.json`));
  }
  write('client/respond/texts/es.json', read('client/respond/texts/en.json'));
  change('survey-definitions/language/unknown-member.json', (words: object) => ({ ...words, es: 'su administración' }));
  change('survey-definitions/reference/languages.json', ({ others, ...document }: Entries) => ({
    ...document,
    others: { ...others, es: { ...others['es'], respondentPages: true } },
  }));
}
