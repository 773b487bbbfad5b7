import { languages } from '../reference/languages.ts';
import { regions } from '../reference/regions.ts';
import type { Grouping } from './grouping.ts';

/** By what the answers of a survey are broken down: by the Member's region, or the language in which the headline was answered. */
export type BreakdownName = 'region' | 'language';

/**
 * The lines of one breakdown of one survey, made when it was closed or imported and kept from then on (`settledBreakdown`):
 * the same on every screen, in every file and report.
 */
export type Breakdown = {
  /** The group of each delegation, as of that day. */
  readonly placed: ReadonlyMap<string, string>;
  /** N of each group; absent: unknown. */
  readonly sizes: ReadonlyMap<string, number>;
  /** From the finest lines that may ever have stood in print to a single one, each joining two of the one before. */
  readonly steps: readonly Grouping[];
  /** How many lines the survey has. */
  readonly lines: number;
  /** Of items with fewer answers how many lines they have, by variable. */
  readonly linesOfItem: ReadonlyMap<string, number>;
};

export type Breakdowns = Readonly<Partial<Record<BreakdownName, Breakdown>>>;

/** The lines of an item; one line: no breakdown is printed. */
export function linesOf({ steps, lines, linesOfItem }: Breakdown, variable: string): Grouping {
  const most = Math.min(lines, linesOfItem.get(variable) ?? lines);
  return steps.find((step) => step.length <= most) ?? [];
}

/** Members of no region: they are in the total, and so in a line. */
export const noRegion = '';

/** Members whose delegates answered in more than one language. */
export const severalLanguages = 'several';

/** The list of groups in its fixed order, in which neighbours are merged. */
export const groupsOf: Readonly<Record<BreakdownName, readonly string[]>> = {
  region: [...regions, noRegion],
  language: [...languages, severalLanguages],
};
