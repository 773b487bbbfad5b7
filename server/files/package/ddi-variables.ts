import { feedsOf } from '../../../survey-definitions/kinds/rating.ts';
import { columnValues } from '../tables/column-values.ts';
import { codebookTexts } from '../tables/codebook-texts.ts';
import { questionText } from '../tables/column-words.ts';
import { conditionText } from '../tables/condition-text.ts';
import { fixedColumn, fixedColumns, type FixedColumn } from '../tables/fixed-columns.ts';
import type { AnswerColumn } from '../tables/wide-columns.ts';
import type { DescribedSurvey } from '../tables/exported-survey.ts';
import { element, type XmlElement } from './xml.ts';

/** Id of the file that the variables stand in. */
export const responsesFile = 'F1';

/** The variables of responses.csv in DDI-Codebook 2.5, their elements in the order of its schema. */
export function ddiVariables(
  { survey, columns }: DescribedSurvey,
  languages: readonly string[],
): readonly XmlElement[] {
  return [
    ...fixedColumns(survey).map((name) => fixedVariable(name, languages)),
    ...columns.map((column) => answerVariable(column, languages)),
  ];
}

const fixedVariable = (name: FixedColumn, languages: readonly string[]): XmlElement =>
  variable(name, false, [
    ...languages.map((language) => labl(codebookTexts(language).columns[name], language)),
    element('varFormat', { type: 'character', schema: 'other' }, fixedColumn(name).isInstant ? 'ISO 8601' : 'text'),
  ]);

function answerVariable(answer: AnswerColumn, languages: readonly string[]): XmlElement {
  const { variable: asked, column, question, source, isDropped } = answer;
  const { item } = asked;
  const words = languages.flatMap((language) => {
    const texts = source.texts[language];
    return texts === undefined ? [] : [{ language, texts }];
  });
  const questions = words.map(({ language, texts }) => ({
    language,
    text: questionText(source.questionnaire, asked, column, { texts, language }),
  }));
  const values = columnValues(source.questionnaire.definition, question, asked, column);
  const condition = conditionText(question.conditions);
  const categories = values.filter(({ type }) => type === 'code' || type === 'missing');
  const isNumeric = values.every(
    ({ type, code }) => type === 'number' || type === 'missing' || typeof code === 'number',
  );
  const note = isDropped ? `Dropped after version ${source.questionnaire.definition.version}` : undefined;
  return variable(column.name, categories.some(({ type }) => type === 'code') || !isNumeric, [
    ...questions.map(({ language, text }) => labl(text, language)),
    element(
      'qstn',
      {},
      questions.map(({ language, text }) => element('qstnLit', { 'xml:lang': language }, text)),
    ),
    element('universe', {}, condition === '' ? '' : `Asked when ${condition}`),
    ...categories.map(({ type, code, label }) =>
      element('catgry', { missing: type === 'missing' ? 'Y' : undefined }, [
        element('catValu', {}, String(code)),
        ...words.map(({ language, texts }) => labl(label(texts, language), language)),
      ]),
    ),
    element('concept', {}, feedsOf(asked) ?? ''),
    element('varFormat', { type: isNumeric ? 'numeric' : 'character', schema: 'other' }, item.kind),
    element('notes', {}, note ?? ''),
  ]);
}

const variable = (name: string, isDiscrete: boolean, content: readonly XmlElement[]): XmlElement =>
  element('var', { ID: `V_${name}`, name, files: responsesFile, intrvl: isDiscrete ? 'discrete' : 'contin' }, content);

const labl = (text: string, language: string): XmlElement => element('labl', { 'xml:lang': language }, text);
