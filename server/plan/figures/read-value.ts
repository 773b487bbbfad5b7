import type { FigureUnit } from '../../../survey-definitions/figures/recorded-series.ts';
import { readRate } from '../baselines/read-rate.ts';

/** A value as people write it in a file, in the unit of its row; or what is wrong with it. */
export type ReadValue =
  | { readonly value: number }
  | { readonly code: 'not-a-rate' | 'ambiguous-rate' | 'not-a-whole-number' };

/** Percentages as for baselines ('87,5 %' is 87.5, 0.875 is ambiguous); counts with or without spaces between thousands. */
export function readValue(cell: string, unit: FigureUnit): ReadValue {
  if (unit === 'percent') {
    const read = readRate(cell);
    return 'code' in read ? read : { value: Number((read.rate * 100).toFixed(10)) };
  }
  const digits = cell.replaceAll(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,10}$/.test(digits) ? { value: Number(digits) } : { code: 'not-a-whole-number' };
}
