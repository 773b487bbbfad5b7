import { inLanguage } from '../language/occasion.ts';
import promises from './promises.json' with { type: 'json' };
import type { Confidentiality } from './survey.ts';

export type PromiseWords = { readonly title: string; readonly text: string };

/** Who sees the answers, in plain words: the same on every cover and on paper. */
export const promiseOf = (confidentiality: Confidentiality, language: string): PromiseWords =>
  wordsOf(promises[confidentiality], language);

/** The same of a wave, which no delegates answer but an administration as one: on its cover, on paper and in every letter. */
export const wavePromiseOf = (confidentiality: Confidentiality, language: string): PromiseWords =>
  wordsOf(promises[confidentiality === 'confidential' ? 'confidentialWave' : confidentiality], language);

const wordsOf = ({ title, text }: (typeof promises)[keyof typeof promises], language: string): PromiseWords => ({
  title: inLanguage(title, language),
  text: inLanguage(text, language),
});
