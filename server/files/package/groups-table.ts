import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import { groupCell } from './breakdowns-table.ts';
import type { PackageTable } from './package-tables.ts';

/** groups.csv: the region and the language in which the answers of each delegation are counted, as kept since the close. */
export function groupsTable({ region, language }: Breakdowns, folder: string, name: string): readonly PackageTable[] {
  if (region === undefined && language === undefined) return [];
  const delegations = [...new Set([...(region?.placed.keys() ?? []), ...(language?.placed.keys() ?? [])])].toSorted();
  const rows = delegations.map((delegation) => [
    delegation,
    ...[region, language].map((breakdown) => {
      const group = breakdown?.placed.get(delegation);
      return group === undefined ? '' : groupCell(group);
    }),
  ]);
  const header = ['delegation', 'region', 'language'];
  return [
    {
      path: `${folder}/groups.csv`,
      title: `${name}: region and language of each delegation`,
      table: { header, pages: () => [rows] },
      fields: header.map((column) => ({ name: column, type: 'string' })),
      primaryKey: ['delegation'],
    },
  ];
}
