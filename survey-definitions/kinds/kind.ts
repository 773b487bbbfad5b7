import type { Answer } from '../answering/answer.ts';
import type { AnswerProblem } from '../answering/check-answers.ts';
import type { Definition, Item } from '../language/definition.ts';
import type { Variable } from '../language/questionnaire.ts';

export type Finding = Omit<AnswerProblem, 'variable'>;

/** A column of the wide CSV: one variable has one, a multiple choice one per option. */
export type Column = { readonly name: string; readonly code?: string };

export type VariableOf<I extends Item> = Variable & { readonly item: I };

/**
 * What a kind of question can do, beside being shown. To add a kind: its type in language/definition.ts, one file here, one line in
 * kinds.ts, one line in authoring/definition-schema.ts, one view in client/respond/questions; the type checker finds a forgotten one.
 */
export type Kind<in I extends Item> = {
  /** Reads a form's field(s) of this variable. Nothing but blanks is no answer; what cannot be read is kept as text, for `check` to refuse. */
  readonly fromFields: (variable: VariableOf<I>, values: readonly string[]) => Answer | undefined;
  /** What is wrong with a value, of whatever type, that is not blank. */
  readonly check: (variable: VariableOf<I>, answer: unknown, definition: Definition) => Finding | undefined;
  /** The codes under which a tally counts an accepted answer; empty for texts, numbers and dates. */
  readonly tallied: (answer: Answer) => readonly string[];
  /** The columns of the wide CSV, decided by the definition alone. */
  readonly columns: (variable: VariableOf<I>) => readonly Column[];
  /** The cell of a column for an answer; `undefined` is an empty cell. */
  readonly cell: (column: Column, answer: Answer) => string | number | undefined;
};
