import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import written from './form-languages.json' with { type: 'json' };
import { seededRandom, seedOf } from './seeded-random.ts';

/** Members by the language of their forms, where it is not the first. A choice of the demonstration, no fact. */
const formLanguages: Readonly<Partial<Record<OfficialLanguage, readonly string[]>>> = written;

export const languageOf = (member: string): OfficialLanguage =>
  officialLanguages.find((tag) => formLanguages[tag]?.includes(member)) ?? firstLanguage;

/**
 * The mood of a Member towards a subject in a year: a lasting part (the same in every wave, so that paired comparisons have something
 * to find), one for the subject, a slow trend, and chance.
 */
export function moodOf(member: string, subject: string, year: number): number {
  const lasting = 0.45 * seededRandom(seedOf(member)).normal();
  const towards = 0.15 * seededRandom(seedOf(subject)).normal();
  const chance = 0.35 * seededRandom(seedOf(`${member} ${subject} ${year}`)).normal();
  return 0.1 + lasting + towards + chance + TREND * (year - 2022);
}

/** Points of mood a year: a rate near 70 % rises by about two points a year. */
const TREND = 0.05;
