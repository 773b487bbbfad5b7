import { scaleId } from '../../survey-definitions/results/comparability.ts';
import { kindOf } from '../../survey-definitions/kinds/kinds.ts';
import type { Column } from '../../survey-definitions/kinds/kind.ts';
import type { Question, Questionnaire, Variable } from '../../survey-definitions/language/questionnaire.ts';
import type { TextsByLanguage } from '../../survey-definitions/language/texts.ts';
import type { Survey } from '../surveys/survey.ts';
import { codebookTexts } from './codebook-texts.ts';
import { columnValues } from './column-values.ts';
import { headerOfWords, inEach, questionText, type Words } from './column-words.ts';
import { conditionText } from './condition-text.ts';
import { csvRecord, type CsvValue } from './csv-cell.ts';
import { fixedColumns } from './wide-columns.ts';

/**
 * The book to the wide CSV: one row for each value of each column, with words in the languages asked for. A row without a code
 * describes a column of free values; the row of column `*` tells how texts are guarded.
 */
export function* codebookCsv(
  survey: Survey,
  questionnaire: Questionnaire,
  texts: TextsByLanguage,
  languages: readonly string[],
): Generator<string, void, undefined> {
  const words = languages.flatMap((language): readonly Words[] => {
    const found = texts[language];
    return found ? [{ language, texts: found }] : [];
  });
  const { name, version } = questionnaire.definition;
  const record = (cells: Cells): string =>
    csvRecord([...names.map((cell) => cells[cell] ?? ''), ...cells.words, name, version]);
  yield csvRecord([...names, ...headerOfWords(words), 'definition', 'version']);
  yield record({ column: '*', words: inEach(words, ({ language }) => [codebookTexts(language).note, '']) });
  for (const column of fixedColumns(survey)) {
    yield record({ column, words: inEach(words, ({ language }) => [codebookTexts(language).columns[column], '']) });
  }
  for (const section of questionnaire.sections) {
    for (const question of section.questions) {
      for (const cells of cellsOf(questionnaire, section.name, question, words)) yield record(cells);
    }
  }
}

const names = [
  'column',
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

type Cells = { readonly [Name in (typeof names)[number]]?: CsvValue } & { readonly words: readonly string[] };

function cellsOf(
  questionnaire: Questionnaire,
  section: string,
  question: Question,
  words: readonly Words[],
): readonly Cells[] {
  const { definition } = questionnaire;
  return question.variables
    .filter(({ name }) => name !== 'delegation')
    .flatMap((variable) =>
      kindOf(variable)
        .columns(variable)
        .map((column) => ({ variable, column })),
    )
    .flatMap(({ variable, column }) =>
      columnValues(definition, question, variable, column).map((value) => ({
        ...columnCells(questionnaire, variable, column),
        section,
        type: value.type,
        code: value.type === 'missing' ? { missing: String(value.code) } : value.code,
        ...(value.satisfied !== undefined && { satisfied: Number(value.satisfied) }),
        asked_when: conditionText(question.conditions),
        words: inEach(words, (one) => [
          questionText(questionnaire, variable, column, one),
          value.label(one.texts, one.language),
        ]),
      })),
    );
}

function columnCells({ definition }: Questionnaire, variable: Variable, column: Column): Omit<Cells, 'words'> {
  const { item, repeat, row } = variable;
  const scale = 'scale' in item ? definition.scales[item.scale] : undefined;
  return {
    column: column.name,
    variable: variable.name,
    kind: variable.part === 'other' ? 'short-text' : item.kind,
    ...(repeat && { repeat: `${repeat.block} ${repeat.key}` }),
    ...(row && { row: row.code }),
    ...('scale' in item && scale && { scale: scaleId(item.scale, scale) }),
    ...(item.kind === 'rating' && item.feeds !== undefined && { series: item.feeds }),
    revision: item.revision ?? 1,
  };
}
