import type { Finding } from '../language/answer-problem.ts';
import type { ItemBase } from '../language/item.ts';
import { oneColumn, type FileRules, type FormRules } from './kind.ts';

/**
 * Answers in the respondent's own words: whatever kind is spread from these leaves the row of an anonymous ballot. `lengthOf`: the most
 * characters (code points) that an item takes.
 */
export const inWords = <I extends ItemBase>(lengthOf: (item: I) => number): FormRules<I> => ({
  gives: 'words',
  fromFields: (_variable, [value]) => wordsFromField(value),
  check: ({ item }, answer) => checkWords(answer, lengthOf(item)),
});

export const wordsInFiles = (): FileRules<ItemBase> => ({
  tallied: () => [],
  columns: oneColumn,
  cell: (_column, answer) => (typeof answer === 'string' ? answer : undefined),
  values: () => [{ type: 'text', code: '', label: () => '' }],
  columnType: () => ({ type: 'string' }),
  sample: ({ item }, _definition, { chance, remark }) => (chance(0.22) ? remark(item.name) : undefined),
});

/** Browsers send CR LF for a line break in a text area; we keep LF. A text of blanks is no answer. */
function wordsFromField(value: string | undefined): string | undefined {
  const normalised = value?.replaceAll('\r\n', '\n').normalize('NFC');
  return normalised === undefined || normalised.trim() === '' ? undefined : normalised;
}

function checkWords(answer: unknown, maximumLength: number): Finding | undefined {
  if (typeof answer !== 'string' || answer.trim() === '' || answer.includes('\0')) return { code: 'not-text' };
  // A string of n code points has at most 2n UTF-16 units: only then is it worth counting.
  const length =
    answer.length <= maximumLength
      ? answer.length
      : answer.length > 2 * maximumLength
        ? answer.length
        : [...answer].length;
  return length > maximumLength ? { code: 'too-long', details: { maximumLength, length } } : undefined;
}
