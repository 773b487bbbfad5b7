import type { NewBaseline } from './baseline-contract.ts';

/** As people write it: 'Member', 'délégués'. Nothing is unknown; another word is handed on for the rules to refuse. */
export function readUnit(cell: string): NewBaseline['unit'] | string {
  if (cell === '') return null;
  const word = cell.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return units.get(word) ?? cell;
}

const units: ReadonlyMap<string, 'member' | 'delegate'> = new Map([
  ['member', 'member'],
  ['members', 'member'],
  ['membre', 'member'],
  ['membres', 'member'],
  ['delegate', 'delegate'],
  ['delegates', 'delegate'],
  ['delegue', 'delegate'],
  ['delegues', 'delegate'],
]);
