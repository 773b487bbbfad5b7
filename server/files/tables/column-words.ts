import type { Column } from '../../../survey-definitions/kinds/kind.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { pipe, repeatLabel } from '../../../survey-definitions/language/piping.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';

/** A language of the codebook with the definition's texts in it; undefined: a version has none in that language. */
export type Words = { readonly language: string; readonly texts: Texts | undefined };

export const headerOfWords = (languages: readonly string[]): readonly string[] => [
  ...languages.map((language) => `question_${language}`),
  ...languages.map((language) => `label_${language}`),
];

/** All questions, then all labels, as the header has them. */
export function inEach(
  words: readonly Words[],
  textsOf: (words: Words) => readonly [question: string, label: string],
): readonly string[] {
  const pairs = words.map(textsOf);
  return [...pairs.map(([question]) => question), ...pairs.map(([, label]) => label)];
}

/** The question as it was put, then where it stands in its block, its row and, of a multiple choice, which option it is. */
export function questionText(
  { occasion }: Questionnaire,
  { item, repeat, row }: Variable,
  column: Column,
  { texts, language }: { readonly texts: Texts; readonly language: string },
): string {
  const itemTexts = texts.items[item.name];
  const parts = [
    pipe(itemTexts?.label ?? '', texts, occasion, language, repeat),
    repeat && repeatLabel(repeat, texts, language),
    row && (inLanguage(row.label, language) || itemTexts?.rows?.[row.code]),
    column.code !== undefined && (itemTexts?.options?.[column.code] ?? itemTexts?.other),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' | ');
}
