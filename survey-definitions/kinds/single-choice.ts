import { isMissing, OTHER, type Answer, type OfferedMissing } from '../language/answer.ts';
import type { FactBase, ItemBase, Option } from '../language/item.ts';
import {
  codesOf,
  optionLabel,
  optionProblems,
  optionsOf,
  textOfOther,
  textsOfOptions,
  variablesOfChoice,
} from './choice.ts';
import type { Choice } from './choice.ts';
import { oneColumn, type KindAtDesk, type KindOnForm } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';

/** `members` lists the Members of the register: the unit of analysis where a survey is confidential. */
export type SingleChoiceItem = FactBase & {
  readonly kind: 'single';
  readonly options: readonly Option[] | { readonly register: 'members' };
  readonly other?: boolean;
  readonly missing?: readonly OfferedMissing[];
  /** An earlier multiple choice: of its options only those chosen there are shown here. */
  readonly among?: string;
};

export const singleChoice: KindOnForm<SingleChoiceItem> = {
  gives: 'code',

  fromFields: (_variable, [value]) =>
    value === undefined || value === '' ? undefined : (missingFromField(value) ?? value),

  check: (variable, answer) => {
    const missing = checkMissing(variable.item.missing, answer);
    if (missing) return missing[0];
    return typeof answer === 'string' && offers(variable.item, answer) ? undefined : { code: 'not-an-option' };
  },

  variables: variablesOfChoice,
};

export const singleChoiceAtDesk = (): KindAtDesk<SingleChoiceItem> => ({
  tallied: (answer) => (isMissing(answer) ? [answer.missing] : [String(answer)]),

  columns: oneColumn,

  cell: (_column, answer) => (typeof answer === 'string' ? answer : undefined),

  values: ({ item }) =>
    listsOptions(item)
      ? codesOf(item).map((code) => ({ type: 'code', code, label: (texts) => optionLabel(texts, item.name, code) }))
      : [{ type: 'text', code: '', label: 'member' }],

  columnType: () => ({ type: 'string' }),

  /** Earlier options are likelier: lists begin with the usual case. A Member is no matter of chance. */
  sample: ({ item }, _definition, { next }) =>
    listsOptions(item) ? item.options[Math.floor(next() ** 1.5 * item.options.length)]?.code : undefined,

  texts: (item) => (listsOptions(item) ? textsOfOptions(item) : textOfOther(item.other)),

  problems: (item, path) => (listsOptions(item) ? optionProblems(item, path) : []),

  operand: (item) => (listsOptions(item) ? { type: 'code', offered: codesOf(item) } : { type: 'code' }),
});

type RegisterItem = SingleChoiceItem & { readonly options: { readonly register: 'members' } };

/** Whether it asks for a Member of the register. */
export const listsRegister = (item: ItemBase): item is RegisterItem => isSingleChoice(item) && !listsOptions(item);

/** Whether it asks for one of just these codes. */
export const asksForOneOf = (item: ItemBase, codes: readonly string[]): boolean =>
  isSingleChoice(item) && listsOptions(item) && codesOf(item).toSorted().join() === codes.toSorted().join();

/** More would not fit beside each other. */
const MOST_COLUMNS = 6;

/** Whether its options can be the columns of a table: few, and written in the definition. */
export const fitsAsColumns = (item: ItemBase): item is SingleChoiceItem & Choice =>
  isSingleChoice(item) && listsOptions(item) && item.other !== true && item.options.length <= MOST_COLUMNS;

const isSingleChoice = (item: ItemBase): item is SingleChoiceItem => item.kind === 'single';

const listsOptions = (item: SingleChoiceItem): item is SingleChoiceItem & Choice => !('register' in item.options);

/** Whether a Member of the register exists is the server's to know: here its id need only look like one. */
function offers(item: SingleChoiceItem, code: string): boolean {
  if (code === OTHER) return item.other === true;
  return listsOptions(item) ? item.options.some((option) => option.code === code) : /^[A-Z][A-Z0-9]{1,7}$/.test(code);
}

export const amongOf = ({ among }: ItemBase & Pick<Partial<SingleChoiceItem>, 'among'>): string | undefined => among;

/** The same item, choosing among the options of an item of another name. */
export const renameAmong = <I extends ItemBase>(item: I, rename: (name: string) => string): I => {
  const among = amongOf(item);
  return among === undefined ? item : { ...item, among: rename(among) };
};

/**
 * A choice `among` an earlier one, narrowed to what was chosen there; where 'other' was chosen there, also what that one does not list.
 * What is chosen here stays in sight. Where nothing was chosen there, nothing is left out.
 */
export function narrowed<I extends ItemBase>(item: I, answer: Answer | undefined, earlier: Earlier): I {
  const chosen = earlier.answer;
  if (!Array.isArray(chosen)) return item;
  const isShown = (code: string): boolean =>
    code === answer || chosen.includes(earlier.codes.includes(code) ? code : OTHER);
  return { ...item, options: optionsOf<Option>(item).filter(({ code }) => isShown(code)) };
}

type Earlier = { readonly codes: readonly string[]; readonly answer: Answer | undefined };
