import { OTHER } from '../language/answer.ts';
import { problemAt, repeatedNames, type ProblemPath } from '../language/definition-problem.ts';
import type { ItemBase, Option } from '../language/item.ts';
import type { Problem } from '../language/problem.ts';
import type { Texts } from '../language/texts.ts';
import type { ItemText, VariableOf } from './kind.ts';

/** What single and multiple choices have alike. */
export type Choice = ItemBase & { readonly options: readonly Option[]; readonly other?: boolean };

/** Every code that may be chosen, 'other' last. */
export const codesOf = ({ options, other }: Choice): readonly string[] => [
  ...options.map((option) => option.code),
  ...(other ? [OTHER] : []),
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
