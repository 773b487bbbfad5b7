import { csvCell } from '../../platform/csv/csv-cell.ts';

/** The text that `csvCell` guarded with an apostrophe; 't Hooft, which it would not have guarded so, keeps its own. */
export function cellText(cell: string): string {
  const isGuarded = cell.startsWith("'") && csvCell(cell.slice(1)) === `"${cell.replaceAll('"', '""')}"`;
  return isGuarded ? cell.slice(1) : cell;
}
