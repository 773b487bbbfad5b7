/** Ids of a page: a fixed word, a hyphen, and a name, which has no hyphen; so no two can be the same. */
export const questionId = (question: string): string => `question-${question}`;
/** Where a link in the summary of problems leads to: the first field of a variable. */
export const fieldId = (variable: string): string => `in-${variable}`;
export const hintId = (question: string): string => `hint-${question}`;
export const unitId = (question: string): string => `unit-${question}`;
export const rowId = (variable: string): string => `row-${variable}`;
export const problemId = (variable: string): string => `problem-${variable}`;

export const describedBy = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
