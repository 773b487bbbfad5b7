import { inLanguage } from '../language/occasion.ts';
import promises from './promises.json' with { type: 'json' };
import type { Confidentiality } from './survey.ts';

export type PromiseWords = { readonly title: string; readonly text: string };

/** Who sees the answers, in plain words: the same on every cover, on paper and in every letter. */
export function promiseOf(confidentiality: Confidentiality, language: string): PromiseWords {
  const { title, text } = promises[confidentiality];
  return { title: inLanguage(title, language), text: inLanguage(text, language) };
}
