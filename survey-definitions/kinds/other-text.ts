import type { ItemBase } from '../language/item.ts';
import type { FileRules, FormRules } from './kind.ts';
import { inWords, wordsInFiles } from './words.ts';

/** In characters. */
export const LONGEST_OTHER = 200;

/** The words beside the option 'other': a short text whatever the kind of its item. */
export const otherText: FormRules<ItemBase> = inWords(() => LONGEST_OTHER);

export const otherTextInFiles = (): FileRules<ItemBase> => ({
  ...wordsInFiles(),
  values: () => [{ type: 'text', code: '', label: 'otherText' }],
  sample: (_variable, _definition, { remark }) => remark('other'),
});
