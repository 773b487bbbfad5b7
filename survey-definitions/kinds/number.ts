import { isMissing, type OfferedMissing } from '../language/answer.ts';
import { problemAt } from '../language/definition-problem.ts';
import type { FactBase } from '../language/item.ts';
import { oneColumn, oneVariable, type KindAtDesk, type KindOnForm } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';

export type NumberItem = FactBase & {
  readonly kind: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Digits after the decimal point, 0 (whole numbers) unless said otherwise. */
  readonly decimals?: number;
  readonly missing?: readonly OfferedMissing[];
};

export const number: KindOnForm<NumberItem> = {
  gives: 'number',

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

  variables: oneVariable,
};

export const numberAtDesk = (): KindAtDesk<NumberItem> => ({
  tallied: (answer) => (isMissing(answer) ? [answer.missing] : []),

  columns: oneColumn,

  cell: (_column, answer) => (typeof answer === 'number' ? answer : undefined),

  values: ({ item }) => [{ type: 'number', code: '', label: (texts) => texts.items[item.name]?.unit ?? '' }],

  columnType: ({ item: { decimals = 0, minimum, maximum } }) => ({
    type: decimals > 0 ? 'number' : 'integer',
    minimum,
    maximum,
  }),

  sample: ({ item: { minimum = 0, maximum } }, _definition, { below }) =>
    minimum + below(Math.min((maximum ?? minimum + 20) - minimum, 20) + 1),

  texts: () => [{ path: 'unit', optional: true }],

  problems: ({ minimum, maximum }, path) =>
    minimum === undefined || maximum === undefined || minimum < maximum
      ? []
      : [problemAt([...path, 'maximum'], 'bounds-crossed')],

  operand: ({ minimum, maximum }) => ({
    type: 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }),
});

/** Accepts '1234', '-5.5', '5,5' (French decimal comma) and digits grouped by spaces, thin ones included; nothing else. */
function parseNumber(typed: string): number | undefined {
  const plain = typed
    .replaceAll(/[\s\u00a0\u2009\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}
