import { OTHER } from '../answering/path.ts';
import type { MultipleChoiceItem } from '../language/definition.ts';
import type { Column, Finding, Kind } from './kind.ts';

export const multipleChoice: Kind<MultipleChoiceItem> = {
  fromFields: (_variable, values) => {
    const chosen = values.filter((value) => value !== '');
    return chosen.length === 0 ? undefined : chosen;
  },

  check: ({ item }, answer) => {
    if (!Array.isArray(answer) || answer.length === 0) return { code: 'not-an-option' };
    const codes = codesOf(item);
    if (answer.length > codes.length) return { code: 'repeated-option' };
    if (!answer.every((code: unknown) => typeof code === 'string' && codes.includes(code)))
      return { code: 'not-an-option' };
    return combination(item, answer);
  },

  tallied: (answer) => (Array.isArray(answer) ? answer : []),

  columns: (variable) => codesOf(variable.item).map((code) => ({ name: `${variable.name}_${code}`, code })),

  cell: (column: Column, answer) => (Array.isArray(answer) ? Number(answer.includes(column.code)) : undefined),
};

const codesOf = (item: MultipleChoiceItem): readonly string[] => [
  ...item.options.map((option) => option.code),
  ...(item.other ? [OTHER] : []),
];

function combination(item: MultipleChoiceItem, codes: readonly string[]): Finding | undefined {
  if (new Set(codes).size < codes.length) return { code: 'repeated-option' };
  const exclusive = item.options.find((option) => option.exclusive && codes.includes(option.code));
  if (exclusive && codes.length > 1) return { code: 'exclusive-option', details: { option: exclusive.code } };
  if (item.atMost !== undefined && codes.length > item.atMost)
    return { code: 'too-many-options', details: { atMost: item.atMost } };
  return undefined;
}
