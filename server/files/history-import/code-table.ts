import { folded } from '../../register/members/taken-by-another.ts';
import type { MappedValue } from './mapping.ts';

/** Looks up what a cell means: as it stands, else without regard to case, accents and blanks. Undefined: it is not in the table. */
export type CodeTable = (cell: string) => MappedValue | undefined;

export function codeTable(codes: Readonly<Record<string, MappedValue>>): CodeTable {
  const exact = new Map(Object.entries(codes).map(([words, value]) => [words.trim(), value]));
  const loose = new Map(Object.entries(codes).map(([words, value]) => [folded(words), value]));
  return (cell) => {
    const found = exact.get(cell);
    return found === undefined ? loose.get(folded(cell)) : found;
  };
}
