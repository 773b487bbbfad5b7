import type { Definition } from '../definition.ts';
import { problemAt, type DefinitionProblemCode } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import type { TextsByLanguage } from '../../language/texts.ts';
import { expectedTexts, type ExpectedText } from './expected-texts.ts';
import { writtenTexts } from './written-texts.ts';

/**
 * Every listed language has every text that the structure needs and none that it does not know. An optional text that one language has,
 * all have.
 */
export function checkTexts(definition: Definition, texts: TextsByLanguage): readonly Problem[] {
  const expected = expectedTexts(definition);
  const written = new Map(Object.entries(texts).map(([language, words]) => [language, writtenTexts(words)]));
  const anywhere = new Set([...written.values()].flatMap((words) => [...words.keys()]));
  return [
    ...definition.languages.flatMap((language) => {
      const words = written.get(language);
      if (!words) return [inFile(language, '', 'missing-language', { language })];
      return checkLanguage(language, words, expected, anywhere);
    }),
    ...[...written.keys()]
      .filter((language) => !definition.languages.includes(language))
      .map((language) => inFile(language, '', 'language-not-listed', { language })),
  ];
}

function checkLanguage(
  language: string,
  words: ReadonlyMap<string, string>,
  expected: readonly ExpectedText[],
  anywhere: ReadonlySet<string>,
): readonly Problem[] {
  const known = new Set(expected.map((text) => text.path));
  const missing = expected.filter(({ path, optional }) => !words.has(path) && (!optional || anywhere.has(path)));
  return [
    ...missing.map(({ path }) => inFile(language, path, 'missing-text', { language })),
    ...saidTwice(words).map((path) => inFile(language, path, 'same-words', { language })),
    ...[...words.keys()]
      .filter((path) => !known.has(path))
      .map((path) => inFile(language, path, 'superfluous-text', { language })),
  ];
}

/** Two answers to one question, or two points of a scale, in the same words: in this language nobody can tell them apart. */
function saidTwice(words: ReadonlyMap<string, string>): readonly string[] {
  const said = new Set<string>();
  return [...words].flatMap(([path, text]) => {
    const list = /^(?:scales\.[^.]+|items\.[^.]+\.(?:options|rows)|blocks\.[^.]+\.keys)(?=\.)/.exec(path)?.[0];
    if (list === undefined) return [];
    const answer = `${list} ${text.trim().toLowerCase()}`;
    return said.has(answer) ? [path] : (said.add(answer), []);
  });
}

const inFile = (language: string, path: string, code: DefinitionProblemCode, details: Problem['details']): Problem => ({
  file: `${language}.json`,
  ...problemAt([path], code, details),
});
