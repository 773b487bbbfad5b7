import type { ItemBase } from '../language/item.ts';
import type { Kind } from './kind.ts';
import { checkText, DEFAULT_LENGTH, textFromField } from './text.ts';

/** The words beside the option 'other': a short text whatever the kind of its item. */
export const otherText: Kind<ItemBase> = {
  fromFields: (_variable, [value]) => textFromField(value),
  check: (_variable, answer) => checkText(answer, DEFAULT_LENGTH['short-text']),
  tallied: () => [],
  columns: (variable) => [{ name: variable.name }],
  cell: (_column, answer) => (typeof answer === 'string' ? answer : undefined),
};
