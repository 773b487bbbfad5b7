/** What is wrong with one variable's answer. `code` is the key of the words, `details` fill them. */
export type AnswerProblem = {
  readonly variable: string;
  readonly code: AnswerProblemCode;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** What the rules of a kind find, before it is known of which variable. */
export type Finding = Omit<AnswerProblem, 'variable'>;

export type AnswerProblemCode =
  | 'required'
  | 'not-on-scale'
  | 'not-an-option'
  | 'missing-not-offered'
  | 'exclusive-option'
  | 'too-many-options'
  | 'repeated-option'
  | 'not-a-number'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large'
  | 'not-text'
  | 'too-long'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  /** For a kind that is written in one way, such as an address; `example` shows it. */
  | 'not-as-shown'
  | 'unknown-variable';
