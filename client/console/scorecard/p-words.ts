/** A p-value with three decimals, or that it is below them. */
export const pWords = (p: number, language: string): string =>
  p < 0.001
    ? `< ${(0.001).toLocaleString(language)}`
    : p.toLocaleString(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
