import { problemAt } from '../language/definition-problem.ts';
import type { ItemBase } from '../language/item.ts';
import { oneColumn, oneVariable, type KindAtDesk, type KindOnForm } from './kind.ts';

/** ISO dates, YYYY-MM-DD, bounds included. */
export type DateItem = ItemBase & {
  readonly kind: 'date';
  readonly earliest?: string;
  readonly latest?: string;
};

export const date: KindOnForm<DateItem> = {
  gives: 'day',

  fromFields: (_variable, [value]) => (value === undefined || value.trim() === '' ? undefined : value.trim()),

  check: ({ item }, answer) => {
    if (typeof answer !== 'string' || !isDate(answer)) return { code: 'not-a-date' };
    if (item.earliest !== undefined && answer < item.earliest)
      return { code: 'too-early', details: { earliest: item.earliest } };
    if (item.latest !== undefined && answer > item.latest)
      return { code: 'too-late', details: { latest: item.latest } };
    return undefined;
  },

  variables: oneVariable,

  field: ({ earliest, latest }) => ({ input: { type: 'date', min: earliest, max: latest } }),
};

export const dateAtDesk = (): KindAtDesk<DateItem> => ({
  tallied: () => [],

  columns: oneColumn,

  cell: (_column, answer) => (typeof answer === 'string' ? answer : undefined),

  values: () => [{ type: 'date', code: '', label: () => 'YYYY-MM-DD' }],

  columnType: ({ item: { earliest, latest } }) => ({ type: 'date', minimum: earliest, maximum: latest }),

  sample: ({ item: { earliest, latest } }) => earliest ?? latest ?? '2026-06-30',

  texts: () => [],

  problems: ({ earliest, latest }, path) =>
    earliest === undefined || latest === undefined || earliest <= latest
      ? []
      : [problemAt([...path, 'latest'], 'bounds-crossed')],

  operand: () => ({ type: 'text' }),
});

/** A day of the Gregorian calendar as YYYY-MM-DD; 2026-02-30 is none: it would be read as a day in March, or not at all. */
export const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && String(new Date(value).toJSON()).startsWith(value);
