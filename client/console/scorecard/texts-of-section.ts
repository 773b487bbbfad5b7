import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Results } from '../../../server/results/survey/results-contract.ts';

type Texts = Results['texts'];

/** The texts that were asked for beside the item, in its own section; all of the survey where that section asks for none. */
export function textsOfSection(texts: Texts, { sections }: Definition, item: string | undefined): Texts {
  const section =
    item === undefined ? undefined : sections.find(({ items }) => items.some(({ name }) => name === item));
  const beside = texts.filter(({ variable }) => section?.items.some(({ name }) => isOf(variable, name)));
  return beside.length === 0 ? texts : beside;
}

/** `so1Comment`, `so1Reasons_other`. */
const isOf = (variable: string, item: string): boolean => variable === item || variable.startsWith(`${item}_`);
