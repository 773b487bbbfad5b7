import type { OfferedMissing } from '../language/answer.ts';
import { codeListProblems, entriesOf, textsByCode } from '../language/code-list.ts';
import type { CodeList, ItemBase } from '../language/item.ts';
import type { KindAtDesk, KindOnForm } from './kind.ts';
import { onScale, onScaleInFiles } from './on-scale.ts';

export type GridItem = ItemBase & {
  readonly kind: 'grid';
  readonly scale: string;
  readonly rows: CodeList;
  readonly missing?: readonly OfferedMissing[];
};

export const grid: KindOnForm<GridItem> = {
  ...onScale,
  variables: (item, name, occasion) =>
    entriesOf(item.rows, occasion).map((row) => ({ name: `${name}_${row.code}`, item, part: 'row', row })),
};

export const gridAtDesk = (): KindAtDesk<GridItem> => ({
  ...onScaleInFiles(),
  texts: ({ rows }) => textsByCode(rows, 'rows'),
  problems: ({ rows }, path, occasion) => codeListProblems(rows, [...path, 'rows'], occasion),
  operand: () => undefined,
});
