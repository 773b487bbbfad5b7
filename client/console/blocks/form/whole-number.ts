/** What somebody typed as a count; spaces between thousands are usual. undefined where it is not one. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
