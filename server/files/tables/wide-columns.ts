import { inFiles, rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import type { Column } from '../../../survey-definitions/kinds/kind.ts';
import type { Question, Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import { confidentialColumns } from './fixed-columns.ts';

/** A version of a definition laid out for the survey, with its words. */
export type ColumnSource = { readonly questionnaire: Questionnaire; readonly texts: TextsByLanguage };

export type AnswerColumn = {
  readonly variable: Variable;
  readonly column: Column;
  readonly question: Question;
  /** Name of the section. */
  readonly section: string;
  /** The version that the column comes from. */
  readonly source: ColumnSource;
  /** The survey's own version does not ask it any more: every cell says notAsked. */
  readonly isDropped: boolean;
};

/**
 * The columns of the answers: those of the survey's own version in questionnaire order, then what earlier versions had and later ones
 * dropped, the latest first. Decided by the versions and the occasion alone, never by what was answered, so that no column ever moves
 * or vanishes. The delegation has a column of its own before them, wherever it came from.
 */
export function answerColumns(own: ColumnSource, earlier: readonly ColumnSource[]): readonly AnswerColumn[] {
  const columns = new Map<string, AnswerColumn>();
  for (const source of [own, ...earlier]) {
    for (const column of columnsIn(source, source !== own)) {
      if (!columns.has(column.column.name)) columns.set(column.column.name, column);
    }
  }
  return [...columns.values()];
}

const columnsIn = (source: ColumnSource, isDropped: boolean): readonly AnswerColumn[] =>
  source.questionnaire.sections.flatMap(({ name: section, questions }) =>
    questions.flatMap((question) =>
      question.variables
        .filter(({ name }) => name !== 'delegation')
        .flatMap((variable) =>
          inFiles(variable)
            .columns(variable)
            .map((column) => ({ variable, column: distinct(column), question, section, source, isDropped })),
        ),
    ),
  );

/** Columns of ours, also of the stacked file; an item may well be called `language`. */
const reserved: ReadonlySet<string> = new Set([...confidentialColumns, 'occasion', 'day', 'version']);

/** No two columns have one name: an item of a reserved name gets `<name>__answer`, and no other name has two underscores in a row. */
const distinct = (column: Column): Column =>
  reserved.has(column.name) ? { ...column, name: `${column.name}__answer` } : column;

/** In the respondent's own words: of an anonymous survey they do not stand in the row of the ballot. */
export const isFreeText = (variable: Variable): boolean => rulesOf(variable).gives === 'words';
