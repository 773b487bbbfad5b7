import { columnValues } from '../tables/column-values.ts';
import { questionText } from '../tables/column-words.ts';
import { codebookTexts } from '../tables/codebook-texts.ts';
import type { AnswerColumn, FixedColumn } from '../tables/wide-columns.ts';
import type { Field } from './package-tables.ts';

/** What stands before the answers. */
export function fixedField(name: FixedColumn): Field {
  const description = codebookTexts('en').columns[name];
  const type = name === 'submitted_at' ? 'datetime' : 'string';
  const constraints =
    name === 'response' ? { required: true, unique: true } : name === 'survey' ? { required: true } : undefined;
  return { name, type, description, ...(constraints && { constraints }) };
}

/** A column of answers: codes with their words, numbers with their bounds. */
export function answerField({ variable, column, question, source }: AnswerColumn): Field {
  const { questionnaire } = source;
  const texts = source.texts['en'] ?? Object.values(source.texts)[0];
  const title = texts && questionText(questionnaire, variable, column, { texts, language: 'en' });
  const named = { name: column.name, ...(title && { title }) };
  const codes = columnValues(questionnaire.definition, question, variable, column)
    .filter(({ type }) => type === 'code')
    .map(({ code, label }) => ({ value: code, label: texts ? label(texts, 'en') : '' }));
  if (codes.length > 0) {
    const type = codes.every(({ value }) => typeof value === 'number') ? 'integer' : 'string';
    return { ...named, type, categories: codes, constraints: { enum: codes.map(({ value }) => value) } };
  }
  const { item, part } = variable;
  if (part === 'value' && item.kind === 'number') {
    const bounds = { ...bound('minimum', item.minimum), ...bound('maximum', item.maximum) };
    return { ...named, type: (item.decimals ?? 0) > 0 ? 'number' : 'integer', ...constrained(bounds) };
  }
  if (part === 'value' && item.kind === 'date') {
    const bounds = { ...bound('minimum', item.earliest), ...bound('maximum', item.latest) };
    return { ...named, type: 'date', ...constrained(bounds) };
  }
  return { ...named, type: 'string' };
}

const bound = (name: 'minimum' | 'maximum', value: number | string | undefined) =>
  value === undefined ? {} : { [name]: value };

const constrained = (bounds: NonNullable<Field['constraints']>): Pick<Field, 'constraints'> =>
  Object.keys(bounds).length === 0 ? {} : { constraints: bounds };
