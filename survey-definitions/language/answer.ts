/** The typed answers that stand beside a scale or a list and never enter a denominator (methodology.md §2). */
export type OfferedMissing = 'notApplicable' | 'noOpinion';

/**
 * 'Not applicable' and 'no opinion' are answers of their own, given beside the scale. 'Not asked' is no respondent's to give: the import
 * of an earlier year writes it where that year's questionnaire had no such question.
 */
export type MissingAnswer = { readonly missing: OfferedMissing | 'notAsked' };

/**
 * One variable's value: a scale code or number, an option code, text or ISO date, the chosen codes of a multiple choice,
 * or a missing answer. A blank is the absence of the variable, never null and never ''.
 */
export type Answer = number | string | readonly string[] | MissingAnswer;

/**
 * Answers by variable.
 *
 * | the respondent …              | in the browser | stored on submission | required: a problem? | tally and CSV say |
 * |-------------------------------|----------------|----------------------|----------------------|-------------------|
 * | was asked and answered        | the value      | the value            | no                   | the value         |
 * | was asked, chose 'not applicable' | missing    | missing              | no                   | notApplicable     |
 * | was asked, chose 'no opinion' | missing        | missing              | no                   | noOpinion         |
 * | was asked and left it blank   | absent         | absent               | yes, if required     | skipped           |
 * | was not asked (off the path), blank | absent   | absent               | no                   | notAsked          |
 * | answered in an earlier year, which did not ask this | –    | missing notAsked     | no                   | notAsked          |
 * | answered, then went off the path | kept, in case they return | absent | no                   | notAsked          |
 *
 * `withheld` is never stored: disclosure control writes it into tables and exports.
 */
export type Answers = Readonly<Record<string, Answer>>;

export const isMissing = (answer: unknown): answer is MissingAnswer =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && 'missing' in answer;

/** Takes a document that arrived from outside for answers, of whatever values: `checkAnswers` looks at those one by one. */
export const isAnswers = (document: unknown): document is Answers =>
  typeof document === 'object' && document !== null && !Array.isArray(document);

/** 'other' is the reserved code of the option that asks for words. */
export const OTHER = 'other';
