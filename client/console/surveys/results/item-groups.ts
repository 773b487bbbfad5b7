import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';

/** What is shown under one heading: one variable, or the rows of one grid. */
export type ItemGroup = { readonly key: string; readonly results: readonly [ItemResult, ...ItemResult[]] };

/** Rows of the same grid (in the same repetition) stand together; the order stays that of the questionnaire. */
export function itemGroups(items: readonly ItemResult[]): readonly ItemGroup[] {
  const groups = new Map<string, [ItemResult, ...ItemResult[]]>();
  for (const result of items) {
    const key = result.row !== undefined ? gridKey(result) : result.variable;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups].map(([key, results]) => ({ key, results }));
}

const gridKey = ({ item, repeat }: ItemResult) => `${repeat?.block ?? ''} ${repeat?.key ?? ''} ${item}`;
