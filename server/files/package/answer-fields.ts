import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { inFiles } from '../../../survey-definitions/kinds/kinds.ts';
import { columnValues } from '../tables/column-values.ts';
import { questionText } from '../tables/column-words.ts';
import { codebookTexts } from '../tables/codebook-texts.ts';
import { fixedColumn, type FixedColumn } from '../tables/fixed-columns.ts';
import type { AnswerColumn } from '../tables/wide-columns.ts';
import type { Field } from './package-tables.ts';

/** What stands before the answers. */
export function fixedField(name: FixedColumn): Field {
  const description = codebookTexts(firstLanguage).columns[name];
  const { isInstant, constraints } = fixedColumn(name);
  return { name, type: isInstant ? 'datetime' : 'string', description, ...(constraints && { constraints }) };
}

/** A column of answers: codes with their words, numbers with their bounds. */
export function answerField({ variable, column, question, source }: AnswerColumn): Field {
  const { questionnaire } = source;
  const texts = source.texts[firstLanguage] ?? Object.values(source.texts)[0];
  const title = texts && questionText(questionnaire, variable, column, { texts, language: firstLanguage });
  const named = { name: column.name, ...(title && { title }) };
  const codes = columnValues(questionnaire.definition, question, variable, column)
    .filter(({ type }) => type === 'code')
    .map(({ code, label }) => ({ value: code, label: texts ? label(texts, firstLanguage) : '' }));
  const { type, minimum, maximum } = inFiles(variable).columnType(variable);
  if (codes.length > 0) {
    return { ...named, type, categories: codes, constraints: { enum: codes.map(({ value }) => value) } };
  }
  const bounds = { ...bound('minimum', minimum), ...bound('maximum', maximum) };
  return { ...named, type, ...(Object.keys(bounds).length > 0 && { constraints: bounds }) };
}

const bound = (name: 'minimum' | 'maximum', value: number | string | undefined) =>
  value === undefined ? {} : { [name]: value };
