import { isMissing } from '../language/answer.ts';
import type { Kind } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';
import type { ItemBase } from '../language/item.ts';
import type { OfferedMissing } from '../language/answer.ts';

export type NumberItem = ItemBase & {
  readonly kind: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Digits after the decimal point, 0 (whole numbers) unless said otherwise. */
  readonly decimals?: number;
  readonly missing?: readonly OfferedMissing[];
};

export const number: Kind<NumberItem> = {
  fromFields: (_variable, values) => {
    const missing = values.map(missingFromField).find((answer) => answer !== undefined);
    const typed = values.map((value) => value.trim()).find((value) => value !== '' && !missingFromField(value));
    if (typed === undefined) return missing;
    return parseNumber(typed) ?? typed;
  },

  check: ({ item }, answer) => {
    const missing = checkMissing(item.missing, answer);
    if (missing) return missing[0];
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
    const decimals = item.decimals ?? 0;
    if (Number(answer.toFixed(decimals)) !== answer) return { code: 'too-many-decimals', details: { decimals } };
    if (item.minimum !== undefined && answer < item.minimum)
      return { code: 'too-small', details: { minimum: item.minimum } };
    if (item.maximum !== undefined && answer > item.maximum)
      return { code: 'too-large', details: { maximum: item.maximum } };
    return undefined;
  },

  tallied: (answer) => (isMissing(answer) ? [answer.missing] : []),

  columns: (variable) => [{ name: variable.name }],

  cell: (_column, answer) => (typeof answer === 'number' ? answer : undefined),
};

/** Accepts '1234', '-5.5', '5,5' (French decimal comma) and digits grouped by spaces, thin ones included; nothing else. */
function parseNumber(typed: string): number | undefined {
  const plain = typed
    .replaceAll(/[\s\u00a0\u2009\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}
