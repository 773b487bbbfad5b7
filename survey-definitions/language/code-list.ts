import { problemAt, repeatedNames, type ProblemPath } from './definition-problem.ts';
import type { CodeList } from './item.ts';
import type { Occasion, OccasionEntry, OccasionKind } from './occasion.ts';
import { occasionVocabulary } from './occasion-vocabulary.ts';
import type { Problem } from './problem.ts';

/** Codes written in the definition have their labels in the texts, so their own label is empty here. */
export const entriesOf = (list: CodeList, occasion: Occasion): readonly OccasionEntry[] =>
  'occasion' in list ? (occasion.lists[list.occasion] ?? []) : list.map((code) => ({ code, label: {} }));

/** The texts of codes that are written in the definition. */
export const textsByCode = (list: CodeList, place: string): readonly { readonly path: string }[] =>
  'occasion' in list ? [] : list.map((code) => ({ path: `${place}.${code}` }));

/** A code stands once, and the occasion brings the list. */
export function codeListProblems(list: CodeList, path: ProblemPath, occasion: OccasionKind): readonly Problem[] {
  if ('occasion' in list) {
    const isBrought = occasionVocabulary[occasion].lists.includes(list.occasion);
    return isBrought ? [] : [problemAt([...path, 'occasion'], 'unknown-list', { list: list.occasion })];
  }
  return repeatedNames(
    list.map((code, index) => ({ name: code, path: [...path, index] })),
    'duplicate-code',
  );
}
