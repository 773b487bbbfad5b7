import type { Answer } from '../language/answer.ts';
import type { Finding } from '../language/answer-problem.ts';
import type { ProblemPath } from '../language/definition-problem.ts';
import type { ItemBase, Scales } from '../language/item.ts';
import type { Occasion, OccasionEntry, OccasionKind } from '../language/occasion.ts';
import type { Problem } from '../language/problem.ts';
import type { Repeat } from '../language/repeat.ts';
import type { Texts } from '../language/texts.ts';
import type { Respondent } from './respondent.ts';

/** The smallest thing that has an answer, a column and a tally. A grid has one per row; 'other' has one for its text. */
export type VariableOf<I extends ItemBase> = {
  readonly name: string;
  readonly item: I;
  readonly part: 'value' | 'row' | 'other';
  readonly row?: OccasionEntry;
  /** A row of a list to pick from: it is asked of those who pick it, and whoever answers it has. */
  readonly isPicked?: true;
  readonly repeat?: Repeat;
};

/** What of a definition the rules of a kind look at. */
export type WithScales = { readonly scales: Scales };

/** A column of the wide CSV: one variable has one, a multiple choice one per option. */
export type Column = { readonly name: string; readonly code?: string };

/** What may stand in a column: a code with its label or, without a code, anything of that type. A word names a label of the codebook's. */
export type ValidValue = {
  readonly type: 'code' | 'number' | 'text' | 'date';
  readonly code: string | number;
  readonly label: ((texts: Texts) => string) | 'notChosen' | 'member' | 'otherText';
  readonly satisfied?: boolean;
};

/** The type of a column in the data package, bounds included. */
export type ColumnType = {
  readonly type: 'integer' | 'number' | 'string' | 'date';
  readonly minimum?: number | string | undefined;
  readonly maximum?: number | string | undefined;
};

/** What a condition may compare with: one code of a list, several, a number within bounds, or whether there is an answer. */
export type OperandType =
  | { readonly type: 'code'; readonly offered?: readonly (string | number)[] }
  | { readonly type: 'codes'; readonly offered?: readonly string[] }
  | {
      readonly type: 'number';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly offered?: readonly number[];
    }
  | { readonly type: 'text' };

/** A text that an item needs (or, `optional`, may have) in every language, by its path below the item. */
export type ItemText = { readonly path: string; readonly optional?: true };

/** How an answer is typed: on one line, or in `rows` of them. */
export type TypedField = {
  readonly input:
    | { readonly type: 'text' }
    | { readonly type: 'email' }
    | { readonly type: 'date'; readonly min?: string | undefined; readonly max?: string | undefined };
  readonly rows?: number | undefined;
  /** In characters; too long an answer is kept, counted and refused, never cut. */
  readonly maximumLength?: number;
};

/**
 * A kind of question: everything that it can do, beside being shown. Its file holds the type of its items and its rules, in two halves,
 * for a respondent's browser loads only the first: what a form does, and what is done at the desk by whoever writes a definition, counts
 * and exports.
 *
 * To add a kind: its file here, copied from the nearest one; its lines in kinds.ts; its schema in authoring/item-schemas.ts; its view in
 * client/respond/questions/views.ts. The type checker finds a forgotten one. Then `npm run schema` writes it into the schema for editors.
 * tests/survey-definitions/kinds/new-kind does all that in a copy of the tree and follows the answers into every file.
 */
export type Kind<I extends ItemBase> = {
  /**
   * What an answer is. Everything that is made of answers asks this, and nothing asks for the kind by its name.
   *
   * | gives  | tally                         | results             | an anonymous ballot's row in the files     |
   * |--------|-------------------------------|---------------------|--------------------------------------------|
   * | code   | every form under one code     | shares, rates       | the code                                   |
   * | codes  | each chosen code, `answered`  | shares              | a column for each                          |
   * | number | –                             | mean, least, most   | the number                                 |
   * | day    | –                             | –                   | the day                                    |
   * | words  | –                             | listed as written   | never: they stand apart and in no order    |
   */
  readonly gives: 'code' | 'codes' | 'number' | 'day' | 'words';
  /** Reads a form's field(s) of this variable. Nothing but blanks is no answer; what cannot be read is kept as text, for `check` to refuse. */
  readonly fromFields: (variable: VariableOf<I>, values: readonly string[]) => Answer | undefined;
  /** What is wrong with a value, of whatever type, that is not blank. */
  readonly check: (variable: VariableOf<I>, answer: unknown, definition: WithScales) => Finding | undefined;
  /** Its variables under the form's name of the question, laid out for an occasion. */
  readonly variables: (item: I, name: string, occasion: Occasion) => readonly VariableOf<I>[];
  /** Absent: its view has controls of its own. */
  readonly field?: (item: I) => TypedField;

  /** Beside label, hint and short label, which every item has. */
  readonly texts: (item: I) => readonly ItemText[];
  /** What of an item contradicts itself or the occasion. */
  readonly problems: (item: I, path: ProblemPath, occasion: OccasionKind) => readonly Problem[];
  /** undefined: it has no single answer that a condition could look at. */
  readonly operand: (item: I, definition: WithScales) => OperandType | undefined;
  /** The codes under which a tally counts an accepted answer; empty for what has none. */
  readonly tallied: (answer: Answer) => readonly string[];
  /** The columns of the wide CSV, decided by the definition alone. */
  readonly columns: (variable: VariableOf<I>) => readonly Column[];
  /** The cell of a column for an answer; `undefined` is an empty cell. */
  readonly cell: (column: Column, answer: Answer) => string | number | undefined;
  /** What the codebook lists of a column, in the order of the questionnaire; missing reasons are not of a kind. */
  readonly values: (variable: VariableOf<I>, column: Column, definition: WithScales) => readonly ValidValue[];
  readonly columnType: (variable: VariableOf<I>) => ColumnType;
  /** An answer as somebody might give it, for demonstrations and tests: always one that `check` accepts. */
  readonly sample: (variable: VariableOf<I>, definition: WithScales, respondent: Respondent) => Answer | undefined;
};

/** What a form does with the answers to a variable: to items of every kind, and to the words beside 'other'. */
export type FormRules<I extends ItemBase> = Pick<Kind<I>, 'gives' | 'fromFields' | 'check'>;
export type KindOnForm<I extends ItemBase> = FormRules<I> & Pick<Kind<I>, 'variables' | 'field'>;
export type KindAtDesk<I extends ItemBase> = Omit<Kind<I>, keyof KindOnForm<I>>;
/** What tallies, files and demonstrations make of the answers to a variable. */
export type FileRules<I extends ItemBase> = Omit<KindAtDesk<I>, 'texts' | 'problems' | 'operand'>;

/** The variables of an item with one answer. */
export const oneVariable = <I extends ItemBase>(item: I, name: string): readonly VariableOf<I>[] => [
  { name, item, part: 'value' },
];

/** One column, called like the variable. */
export const oneColumn = ({ name }: { readonly name: string }): readonly Column[] => [{ name }];
