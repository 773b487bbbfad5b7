import { isBlock } from '../../../../survey-definitions/questionnaire/definition.ts';
import type { Definition } from '../../../../survey-definitions/questionnaire/definition.ts';
import type { ItemGroup } from './item-groups.ts';

export type ItemSection = { readonly name: string; readonly groups: readonly ItemGroup[] };

/** The groups under the sections of the questionnaire that ask for them; sections without results are left out. */
export function itemSections({ sections }: Definition, groups: readonly ItemGroup[]): readonly ItemSection[] {
  const listed = sections.map(({ name, items }) => {
    const asked = new Set(items.flatMap((entry) => (isBlock(entry) ? entry.items : [entry])).map((item) => item.name));
    return { name, groups: groups.filter(({ results: [{ item }] }) => asked.has(item)) };
  });
  return listed.filter((section) => section.groups.length > 0);
}
