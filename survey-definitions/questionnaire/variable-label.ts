import { inLanguage } from '../language/occasion.ts';
import type { LocalizedText } from '../language/occasion.ts';
import { ownValue } from '../language/own-value.ts';
import { pipe, repeatLabel } from '../language/piping.ts';
import type { Texts, TextsByLanguage } from '../language/texts.ts';
import type { Questionnaire, Variable } from './questionnaire.ts';

/**
 * What a variable asks, in every language of the definition, so that it can be told from its like: with the instrument or area of its
 * block, the row of its grid, and of words beside a list the option that they belong to.
 */
export const variableLabel = (
  questionnaire: Questionnaire,
  variable: Variable,
  texts: TextsByLanguage,
): LocalizedText =>
  Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [language, labelIn(language, words, questionnaire, variable)]),
  );

function labelIn(language: string, texts: Texts, { occasion }: Questionnaire, variable: Variable): string {
  const { item, repeat, row, part } = variable;
  const words = ownValue(texts.items, item.name);
  const asked = pipe(words?.label ?? item.name, texts, occasion, language, repeat);
  const place = repeat && repeatLabel(repeat, texts, language);
  return [
    place === undefined || asked.includes(place) ? undefined : place,
    asked,
    row && (inLanguage(row.label, language) || (words?.rows?.[row.code] ?? row.code)),
    part === 'other' ? words?.other : undefined,
  ]
    .filter((one) => one !== undefined && one !== '')
    .join(' – ');
}
