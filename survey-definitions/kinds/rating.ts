import type { OfferedMissing } from '../language/answer.ts';
import type { ItemBase } from '../language/item.ts';
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

/** The series that an item feeds. */
export const feedsOf = (item: ItemBase): string | undefined =>
  mayFeed(item) && typeof item.feeds === 'string' ? item.feeds : undefined;

/** Only a rating can feed a series. */
export const mayFeed = (item: ItemBase): item is RatingItem => item.kind === 'rating';
