/** '18 500,50' and '18500.5' are one amount from 0 on; undefined for what is none. */
export function typedAmount(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,13}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}
