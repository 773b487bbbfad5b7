import { kindNameOf } from '../../../survey-definitions/kinds/kinds.ts';
import { feedsOf } from '../../../survey-definitions/kinds/rating.ts';
import type { Condition } from '../../../survey-definitions/language/condition.ts';
import { scaleOfItem } from '../../../survey-definitions/results/rate-of.ts';
import { codebookTexts } from './codebook-texts.ts';
import { columnValues } from './column-values.ts';
import { headerOfWords, inEach, questionText, type Words } from './column-words.ts';
import { conditionText } from './condition-text.ts';
import type { CsvValue } from '../../platform/csv/csv-cell.ts';
import type { DescribedSurvey } from './exported-survey.ts';
import type { Row, Table } from '../../platform/csv/table.ts';
import { fixedColumns } from './fixed-columns.ts';
import type { AnswerColumn } from './wide-columns.ts';

/**
 * The book to the tables of a survey: one row for each value of each column, with words in the languages asked for. A row without a
 * code describes a column of free values; the row of column `*` tells how texts are guarded. `file` is the table that has the column.
 */
export function codebookTable(described: DescribedSurvey, languages: readonly string[]): Table {
  const { survey, compiled, columns, textColumns } = described;
  const record = ({ words, ...cells }: Cells): Row => [
    ...names.map((name) => cells[name] ?? ''),
    ...words,
    cells.definition ?? compiled.definition.name,
    cells.version ?? compiled.definition.version,
  ];
  const inAll = (describe: (language: string) => string): readonly string[] =>
    inEach(
      languages.map((language) => ({ language, texts: undefined })),
      ({ language }) => [describe(language), ''],
    );
  return {
    header: [...names, ...headerOfWords(languages), 'definition', 'version'],
    pages: function* () {
      yield [record({ column: '*', words: inAll((language) => codebookTexts(language).note) })];
      for (const column of fixedColumns(survey)) {
        yield [
          record({ column, file: 'responses', words: inAll((language) => codebookTexts(language).columns[column]) }),
        ];
      }
      for (const column of columns) yield cellsOf(column, 'responses', languages).map(record);
      for (const column of textColumns) yield cellsOf(column, 'texts', languages).map(record);
    },
  };
}

const names = [
  'column',
  'file',
  'variable',
  'section',
  'kind',
  'repeat',
  'row',
  'type',
  'code',
  'satisfied',
  'scale',
  'series',
  'revision',
  'asked_when',
] as const;

type Cells = { readonly [Name in (typeof names)[number] | 'definition' | 'version']?: CsvValue } & {
  readonly words: readonly string[];
};

function cellsOf(answer: AnswerColumn, file: string, languages: readonly string[]): readonly Cells[] {
  const { variable, column, question, section, source, isDropped } = answer;
  const { questionnaire } = source;
  const { definition } = questionnaire;
  const words = languages.map((language): Words => ({ language, texts: source.texts[language] }));
  return columnValues(definition, isDropped ? { conditions: never } : question, variable, column)
    .filter(({ type }) => file === 'responses' || type !== 'missing')
    .map((value) => ({
      ...columnCells(answer),
      file,
      section,
      type: value.type,
      code: value.type === 'missing' ? { missing: String(value.code) } : value.code,
      ...(value.satisfied !== undefined && { satisfied: Number(value.satisfied) }),
      asked_when: isDropped ? 'FALSE' : conditionText(question.conditions),
      words: inEach(words, ({ language, texts }) => [
        texts === undefined ? '' : questionText(questionnaire, variable, column, { language, texts }),
        texts === undefined ? '' : value.label(texts, language),
      ]),
      definition: definition.name,
      version: definition.version,
    }));
}

/** What was dropped is asked of nobody. */
const never: readonly Condition[] = [{ any: [] }];

function columnCells({ variable, column, source }: AnswerColumn): Omit<Cells, 'words'> {
  const { item, repeat, row } = variable;
  const scale = scaleOfItem(source.questionnaire.definition, item);
  const series = feedsOf(variable);
  return {
    column: column.name,
    variable: variable.name,
    kind: kindNameOf(variable),
    ...(repeat && { repeat: `${repeat.block} ${repeat.key}` }),
    ...(row && { row: row.code }),
    ...(scale && { scale: scale.id }),
    ...(series !== undefined && { series }),
    revision: item.revision ?? 1,
  };
}
