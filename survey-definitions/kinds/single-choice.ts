import { isMissing } from '../language/answer.ts';
import { OTHER } from '../language/answer.ts';
import type { Kind } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';
import type { ItemBase, Option } from '../language/item.ts';
import type { OfferedMissing } from '../language/answer.ts';

/** `members` lists the Members of the register: the unit of analysis where a survey is confidential. */
export type SingleChoiceItem = ItemBase & {
  readonly kind: 'single';
  readonly options: readonly Option[] | { readonly register: 'members' };
  readonly other?: boolean;
  readonly missing?: readonly OfferedMissing[];
};

export const singleChoice: Kind<SingleChoiceItem> = {
  fromFields: (_variable, [value]) =>
    value === undefined || value === '' ? undefined : (missingFromField(value) ?? value),

  check: (variable, answer) => {
    const missing = checkMissing(variable.item.missing, answer);
    if (missing) return missing[0];
    return typeof answer === 'string' && offers(variable.item, answer) ? undefined : { code: 'not-an-option' };
  },

  tallied: (answer) => (isMissing(answer) ? [answer.missing] : [String(answer)]),

  columns: (variable) => [{ name: variable.name }],

  cell: (_column, answer) => (typeof answer === 'string' ? answer : undefined),
};

/** Whether a Member of the register exists is the server's to know: here its id need only look like one. */
function offers(item: SingleChoiceItem, code: string): boolean {
  if (code === OTHER) return item.other === true;
  return 'register' in item.options
    ? /^[A-Z][A-Z0-9]{1,7}$/.test(code)
    : item.options.some((option) => option.code === code);
}
