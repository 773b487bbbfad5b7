import type { OfferedMissing } from '../language/answer.ts';
import type { ItemBase } from '../language/item.ts';
import type { Kind } from './kind.ts';
import { onScale } from './on-scale.ts';

export type RatingItem = ItemBase & {
  readonly kind: 'rating';
  readonly scale: string;
  readonly missing?: readonly OfferedMissing[];
  /** The KPI series whose rate this item is (kpis.json). At most one item of a definition feeds a series. */
  readonly feeds?: string;
};

export const rating: Kind<RatingItem> = onScale;
