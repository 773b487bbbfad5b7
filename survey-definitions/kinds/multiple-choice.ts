import { isMissing } from '../language/answer.ts';
import { OTHER } from '../language/answer.ts';
import type { Column, Kind } from './kind.ts';
import type { Finding } from '../language/answer-problem.ts';
import type { ItemBase, Option } from '../language/item.ts';

export type MultipleChoiceItem = ItemBase & {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
  readonly other?: boolean;
  readonly atMost?: number;
};

export const multipleChoice: Kind<MultipleChoiceItem> = {
  fromFields: (_variable, values) => {
    const chosen = values.filter((value) => value !== '');
    return chosen.length === 0 ? undefined : chosen;
  },

  check: ({ item }, answer) => {
    if (!Array.isArray(answer) || answer.length === 0) return { code: 'not-an-option' };
    const codes = new Set<unknown>(codesOf(item));
    if (answer.length > codes.size) return { code: 'repeated-option' };
    if (!answer.every((code) => codes.has(code))) return { code: 'not-an-option' };
    return combination(item, new Set<unknown>(answer), answer.length);
  },

  tallied: (answer) => (isMissing(answer) ? [answer.missing] : Array.isArray(answer) ? answer : []),

  columns: (variable) => codesOf(variable.item).map((code) => ({ name: columnName(variable.name, code), code })),

  cell: (column: Column, answer) => (Array.isArray(answer) ? Number(answer.includes(column.code)) : undefined),
};

const codesOf = (item: MultipleChoiceItem): readonly string[] => [
  ...item.options.map((option) => option.code),
  ...(item.other ? [OTHER] : []),
];

/** `<item>_other` is the variable of the words beside 'other'; that 'other' was chosen needs a column of another name. */
const columnName = (variable: string, code: string): string =>
  code === OTHER ? `${variable}_${OTHER}_chosen` : `${variable}_${code}`;

function combination(item: MultipleChoiceItem, chosen: ReadonlySet<unknown>, count: number): Finding | undefined {
  if (chosen.size < count) return { code: 'repeated-option' };
  const exclusive = item.options.find((option) => option.exclusive && chosen.has(option.code));
  if (exclusive && count > 1) return { code: 'exclusive-option', details: { option: exclusive.code } };
  if (item.atMost !== undefined && count > item.atMost)
    return { code: 'too-many-options', details: { atMost: item.atMost } };
  return undefined;
}
