import type { OfferedMissing } from '../language/answer.ts';
import type { ItemBase } from '../language/item.ts';
import type { Repeat } from '../language/repeat.ts';
import { oneVariable, type KindAtDesk, type KindOnForm } from './kind.ts';
import { onScale, onScaleInFiles } from './on-scale.ts';

export type RatingItem = ItemBase & {
  readonly kind: 'rating';
  readonly scale: string;
  readonly missing?: readonly OfferedMissing[];
  /** The KPI series whose rate this item is (of a plan), at most one item of a definition; or why it is none, though it is named like one. */
  readonly feeds?: string | { readonly none: string };
};

export const rating: KindOnForm<RatingItem> = { ...onScale, variables: oneVariable };

export const ratingAtDesk = (): KindAtDesk<RatingItem> => ({
  ...onScaleInFiles(),
  texts: () => [],
  problems: () => [],
  operand: ({ scale: name }, { scales }) => {
    const scale = Object.hasOwn(scales, name) ? scales[name] : undefined;
    return scale ? { type: 'number', offered: scale.codes } : { type: 'number' };
  },
});

/** The series that an item feeds; in a repeated block that of its key. Without a key the template stands: `FA.satisfaction-work.{repeat.key}`. */
export function feedsOf({ item, repeat }: { readonly item: ItemBase; readonly repeat?: Repeat }): string | undefined {
  if (!mayFeed(item) || typeof item.feeds !== 'string') return undefined;
  return repeat ? item.feeds.replace('{repeat.key}', repeat.key) : seriesOfToday(item.feeds);
}

/**
 * Until 29 November 2026 the questionnaire named its focus areas itself, and its rating of the work fed the series that is the impact's
 * now. What was published then says so for ever; new definitions cannot name the series of one area (check-feeds.ts).
 */
export const seriesOfToday = (series: string): string =>
  series.replace(/^FA\.satisfaction-impact\.(?=FA\d)/, 'FA.satisfaction-work.');

/** Only a rating can feed a series. */
export const mayFeed = (item: ItemBase): item is RatingItem => item.kind === 'rating';
