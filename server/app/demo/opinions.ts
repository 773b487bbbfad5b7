import { seededRandom, seedOf } from './seeded-random.ts';

/** Members whose administration works in French, for the language of their forms. A choice of the demonstration, no fact. */
const FRENCH_SPEAKING = new Set(
  'BE BF BI BJ CD CF CG CH CI CM DJ DZ FR GA GN GQ HT KM LU MA MC MG ML MR NE RW SC SN TD TG TN'.split(' '),
);

export const languageOf = (member: string): string => (FRENCH_SPEAKING.has(member) ? 'fr' : 'en');

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
