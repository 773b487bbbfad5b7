import { describe, expect, it } from 'vitest';
import { textsIn } from '../../client/respond/texts/catalogues.ts';
import { compileDefinitionFolders } from '../../server/questionnaires/compile-definition-folders.ts';
import { readDefinitionFolders } from '../../server/questionnaires/read-definition-folders.ts';
import type { Compiled } from '../../survey-definitions/authoring/compile.ts';
import { textsFor, definitionWith } from './small-definition.ts';

const { compiled } = compileDefinitionFolders(await readDefinitionFolders());

describe('no hint says what the form says of its own accord', () => {
  it.each(compiled.map((one) => [one.folder, one] as const))('in %s', (_folder, one) => {
    expect(repeatedHints(one)).toEqual([]);
  });

  it.each([
    ['en', 'Choose all that apply.'],
    ['fr', 'Plusieurs réponses possibles.'],
    ['fr', 'Deux réponses au maximum.'],
    ['en', 'Up to two.'],
  ])('such as, in %s, ‘%s’', (language, hint) => {
    const definition = definitionWith([
      { name: 'all', kind: 'multiple', options: [{ code: 'yes' }] },
      { name: 'two', kind: 'multiple', options: [{ code: 'yes' }], atMost: 2 },
    ]);
    const [texts] = Object.values(textsFor(definition));
    if (!texts) throw new Error('a definition has texts');
    const name = /two|deux/i.test(hint) ? 'two' : 'all';
    const items = { ...texts.items, [name]: { label: name, hint } };
    expect(repeatedHints({ definition, texts: { [language]: { ...texts, items } } })).toEqual([
      `${language} ${name}: ${hint}`,
    ]);
  });
});

/** A question with a limit leaves it to the form to say how many; elsewhere all words of a hint in one text of the form are a repetition. */
function repeatedHints({ definition, texts }: Pick<Compiled, 'definition' | 'texts'>): readonly string[] {
  const items = definition.sections.flatMap((section) =>
    section.items.flatMap((entry) => ('items' in entry ? entry.items : [entry])),
  );
  return Object.entries(texts).flatMap(([language, { items: words }]) => {
    const said = Object.values(textsIn(language).form).flatMap((text) =>
      typeof text === 'string' ? [wordsOf(text)] : Object.values(text).map((plural) => wordsOf(plural ?? '')),
    );
    return items.flatMap((item) => {
      const hint = words[item.name]?.hint;
      if (hint === undefined) return [];
      const isLimit = item.kind === 'multiple' && item.atMost !== undefined;
      const isSaid = said.some((known) => [...wordsOf(hint)].every((word) => known.has(word)));
      return isLimit || isSaid ? [`${language} ${item.name}: ${hint}`] : [];
    });
  });
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+/gu));
