/** Where a link in the summary of problems leads to: the first field of a variable. */
export const fieldId = (variable: string): string => `in-${variable}`;
export const hintId = (question: string): string => `${question}-hint`;
export const problemId = (variable: string): string => `${variable}-problem`;

export const describedBy = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
