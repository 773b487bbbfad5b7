import { OTHER } from '../language/answer.ts';
import { problemAt, repeatedNames, type ProblemPath } from '../language/definition-problem.ts';
import type { ItemBase, Option } from '../language/item.ts';
import type { Problem } from '../language/problem.ts';
import type { Texts } from '../language/texts.ts';
import type { ItemText, VariableOf } from './kind.ts';

/** What single and multiple choices have alike. */
export type Choice = ItemBase & { readonly options: readonly Option[]; readonly other?: boolean };

type MayList<O> = ItemBase & { readonly options?: readonly O[] | { readonly register: 'members' } };

/** Whether it is answered by choosing, from options of its own or from the register. */
export const isChoice = <I extends ItemBase>(item: I): item is Extract<I, { readonly options: unknown }> =>
  'options' in item;

/** The options that an item lists itself: none where it is no choice or lists the register. */
export const optionsOf = <O>({ options = [] }: MayList<O>): readonly O[] => ('register' in options ? [] : options);

/** Every code that may be chosen, 'other' last. */
export const codesOf = (item: MayList<Option> & { readonly other?: boolean }): readonly string[] => [
  ...optionsOf(item).map((option) => option.code),
  ...(item.other ? [OTHER] : []),
];

/** The label of 'other' is a text of its own, unless an option is called so. */
export const optionLabel = (texts: Texts, item: string, code: string): string =>
  (code === OTHER ? texts.items[item]?.other : undefined) ?? texts.items[item]?.options?.[code] ?? '';

export const textsOfOptions = ({ options, other }: Choice): readonly ItemText[] => [
  ...options.map(({ code }) => ({ path: `options.${code}` })),
  ...textOfOther(other),
];

export const textOfOther = (other: boolean | undefined): readonly ItemText[] => (other ? [{ path: 'other' }] : []);

/** The words beside 'other' are a variable of their own. */
export const variablesOfChoice = <I extends ItemBase & { readonly other?: boolean }>(
  item: I,
  name: string,
): readonly VariableOf<I>[] => [
  { name, item, part: 'value' },
  ...(item.other ? [{ name: `${name}_${OTHER}`, item, part: 'other' } as const] : []),
];

/** Two options at least, each once. */
export function optionProblems(choice: Choice, path: ProblemPath): readonly Problem[] {
  const place = [...path, 'options'];
  const named = choice.options.map(({ code }, index) => ({ name: code, path: [...place, index, 'code'] }));
  return [
    ...repeatedNames(named, 'duplicate-code'),
    ...(codesOf(choice).length < 2 ? [problemAt(place, 'too-few-options', { minimum: 2 })] : []),
  ];
}
