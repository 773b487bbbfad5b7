/** The parts of the annex, in order. */
export const annexSections = [
  'method',
  'rates',
  'comparisons',
  'missing',
  'regions',
  'changes',
  'questions',
  'instruments',
  'withheld',
  'breaks',
  'recorded',
  'sources',
] as const;

export type AnnexSection = (typeof annexSections)[number];
