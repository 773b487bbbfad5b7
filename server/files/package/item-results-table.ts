import type { ItemResult } from '../../../survey-definitions/results/item-result.ts';
import type { Results } from '../../results/survey/results-contract.ts';
import { figureCells, given, scoreCells, type ResultCells } from './figure-cells.ts';
import type { Field, PackageTable } from './package-tables.ts';

const texts = ['variable', 'item', 'block', 'repeat', 'row', 'kind', 'code'] as const;
const counts = ['count', 'units', 'n', 'answers', 'population'] as const;
const measures = ['share', 'rate', 'mean', 'sd', 'lower', 'upper', 'plain_lower', 'plain_upper'] as const;

const fields: readonly Field[] = [
  ...texts.map((name) => ({ name, type: 'string' }) as const),
  ...counts.map((name) => ({ name, type: 'integer' }) as const),
  ...measures.map((name) => ({ name, type: 'number' }) as const),
  { name: 'suppressed', type: 'string' },
];

/** Every item as the results page shows it: a row with its rate, then one for each code with how many gave it. Observers are left out. */
export function itemResultsTable({ items }: Results, path: string): PackageTable {
  const header = fields.map(({ name }) => name);
  const pages = () => items.map((item) => rowsOf(item).map((cells) => header.map((name) => cells[name] ?? '')));
  return { path, title: 'Results by question', table: { header, pages }, fields };
}

function rowsOf(result: ItemResult): readonly ResultCells[] {
  const { variable, item, repeat, row, kind, withheld, figure, numbers, score, shares, units, missing } = result;
  const place: ResultCells = {
    variable,
    item,
    kind,
    ...(repeat && { block: repeat.block, repeat: repeat.key }),
    ...(row !== undefined && { row }),
  };
  const summary = figure
    ? { ...figureCells(figure), ...scoreCells(score) }
    : {
        ...(withheld && { suppressed: withheld }),
        ...(numbers && { units: numbers.units, n: numbers.n, mean: numbers.mean }),
      };
  return [
    { ...place, ...(units !== null && !numbers && withheld === null && { units }), ...summary },
    ...Object.entries(result.counts).map(([code, count]) => ({
      ...place,
      code,
      count,
      ...given('share', shares?.[code] ?? null),
    })),
    ...Object.entries(missing ?? {}).map(([code, count]) => ({ ...place, code: { missing: code }, count })),
  ];
}
