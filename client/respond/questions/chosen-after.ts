import type { MultipleChoiceItem } from '../../../survey-definitions/kinds/multiple-choice.ts';

/**
 * What is chosen after a box was ticked or unticked: an exclusive option and the others drive each other out. In the definition's
 * order, so that the same choice is always the same answer. Nothing chosen is no answer.
 */
export function chosenAfter(
  item: Pick<MultipleChoiceItem, 'options'>,
  chosen: readonly string[],
  code: string,
  isChosen: boolean,
): readonly string[] | undefined {
  const exclusive = item.options.filter((option) => option.exclusive).map((option) => option.code);
  const kept = chosen.filter((other) => other !== code);
  const after = !isChosen
    ? kept
    : exclusive.includes(code)
      ? [code]
      : [...kept.filter((other) => !exclusive.includes(other)), code];
  const order = item.options.map((option) => option.code);
  const place = (option: string) => (order.includes(option) ? order.indexOf(option) : order.length);
  return after.length === 0 ? undefined : after.toSorted((a, b) => place(a) - place(b));
}
