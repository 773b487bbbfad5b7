import type { CodeList } from '../../language/item.ts';
import type { Definition } from '../definition.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedBlocks, placedItems, type Path } from './placed-items.ts';

/** Items and blocks share one name space, because variables are built from both; sections have their own. */
export function checkNames(definition: Definition): readonly Problem[] {
  const items = placedItems(definition);
  const blocks = placedBlocks(definition);
  const variables = [
    ...items.map(({ item, path }) => ({ name: item.name, path: [...path, 'name'] })),
    ...blocks.map(({ block, path }) => ({ name: block.name, path: [...path, 'name'] })),
  ];
  const sections = definition.sections.map((section, index) => ({
    name: section.name,
    path: ['sections', index, 'name'],
  }));
  return [
    ...repeated(variables, 'duplicate-name'),
    ...repeated(sections, 'duplicate-name'),
    ...items.flatMap(({ item, path }) => {
      if (item.kind === 'grid') return repeatedCodes(item.rows, [...path, 'rows']);
      if (!('options' in item) || 'register' in item.options) return [];
      const codes = item.options.map((option, index) => ({
        name: option.code,
        path: [...path, 'options', index, 'code'],
      }));
      return repeated(codes, 'duplicate-code');
    }),
    ...blocks.flatMap(({ block, path }) => repeatedCodes(block.over, [...path, 'over'])),
  ];
}

const repeatedCodes = (list: CodeList, path: Path): readonly Problem[] =>
  'occasion' in list
    ? []
    : repeated(
        list.map((code, index) => ({ name: code, path: [...path, index] })),
        'duplicate-code',
      );

function repeated(
  named: readonly { readonly name: string; readonly path: Path }[],
  code: 'duplicate-name' | 'duplicate-code',
): readonly Problem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, path }) => {
    if (seen.has(name)) return [problemAt(path, code, { name })];
    seen.add(name);
    return [];
  });
}
