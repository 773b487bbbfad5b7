import type { OfferedMissing } from '../language/answer.ts';
import type { CodeList, ItemBase } from '../language/item.ts';
import type { Kind } from './kind.ts';
import { onScale } from './on-scale.ts';

export type GridItem = ItemBase & {
  readonly kind: 'grid';
  readonly scale: string;
  readonly rows: CodeList;
  readonly missing?: readonly OfferedMissing[];
};

export const grid: Kind<GridItem> = onScale;
