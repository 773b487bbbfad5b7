import type { Answer } from '../language/answer.ts';
import type { Finding } from '../language/answer-problem.ts';
import type { ItemBase, Scales } from '../language/item.ts';
import type { OccasionEntry } from '../language/occasion.ts';
import type { Repeat } from '../language/repeat.ts';

/** The smallest thing that has an answer, a column and a tally. A grid has one per row; 'other' has one for its text. */
export type VariableOf<I extends ItemBase> = {
  readonly name: string;
  readonly item: I;
  readonly part: 'value' | 'row' | 'other';
  readonly row?: OccasionEntry;
  readonly repeat?: Repeat;
};

/** A column of the wide CSV: one variable has one, a multiple choice one per option. */
export type Column = { readonly name: string; readonly code?: string };

/**
 * What a kind of question can do, beside being shown. To add a kind: one file here with its type and its rules, one line in kinds.ts, its
 * schema in authoring/item-schemas.ts, its view in client/respond/questions/views.ts; the type checker finds a forgotten one.
 */
export type Kind<in I extends ItemBase> = {
  /** Reads a form's field(s) of this variable. Nothing but blanks is no answer; what cannot be read is kept as text, for `check` to refuse. */
  readonly fromFields: (variable: VariableOf<I>, values: readonly string[]) => Answer | undefined;
  /** What is wrong with a value, of whatever type, that is not blank. */
  readonly check: (
    variable: VariableOf<I>,
    answer: unknown,
    definition: { readonly scales: Scales },
  ) => Finding | undefined;
  /** The codes under which a tally counts an accepted answer; empty for texts, numbers and dates. */
  readonly tallied: (answer: Answer) => readonly string[];
  /** The columns of the wide CSV, decided by the definition alone. */
  readonly columns: (variable: VariableOf<I>) => readonly Column[];
  /** The cell of a column for an answer; `undefined` is an empty cell. */
  readonly cell: (column: Column, answer: Answer) => string | number | undefined;
};
