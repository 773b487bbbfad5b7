import type { OfferedMissing } from '../language/answer.ts';
import { codeListProblems, entriesOf, textsByCode } from '../language/code-list.ts';
import type { CodeList, ItemBase } from '../language/item.ts';
import type { KindAtDesk, KindOnForm } from './kind.ts';
import { onScale, onScaleInFiles } from './on-scale.ts';

export type GridItem = ItemBase & {
  readonly kind: 'grid';
  readonly scale: string;
  readonly rows: CodeList;
  /** With more rows than this, respondents pick the rows that concern them, and only those are asked. */
  readonly pickBeyond?: number;
  readonly missing?: readonly OfferedMissing[];
};

export const grid: KindOnForm<GridItem> = {
  ...onScale,
  variables: (item, name, occasion) => {
    const rows = entriesOf(item.rows, occasion);
    const picked = item.pickBeyond !== undefined && rows.length > item.pickBeyond ? { isPicked: true as const } : {};
    return rows.map((row) => ({ name: `${name}_${row.code}`, item, part: 'row', row, ...picked }));
  },
};

export const gridAtDesk = (): KindAtDesk<GridItem> => ({
  ...onScaleInFiles(),
  texts: ({ rows }) => textsByCode(rows, 'rows'),
  problems: ({ rows }, path, occasion) => codeListProblems(rows, [...path, 'rows'], occasion),
  operand: () => undefined,
});

/** How many of its rows one respondent is likely to answer: where they pick, about as many as are asked without picking. */
export const rowsLikely = (
  { pickBeyond = Infinity }: ItemBase & Partial<Pick<GridItem, 'pickBeyond'>>,
  rows: number,
): number => Math.min(rows, pickBeyond);
