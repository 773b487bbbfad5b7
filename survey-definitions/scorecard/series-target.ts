import type { Target } from '../figures/target.ts';

/** An aim that is decided, in percent (0 to 100, satisfaction rates too) or as a count. */
export type SeriesTarget = Target & {
  /** Where the aim was decided; null: the plan itself. */
  readonly source: string | null;
  /** ISO day from which it holds; null: of the plan. */
  readonly since: string | null;
};
