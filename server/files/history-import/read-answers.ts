import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { textOfCell } from '../../platform/csv/csv-cell.ts';
import { codeTable } from './code-table.ts';
import type { HeaderPlaces } from './read-header.ts';
import { isNotAsked, type MappedColumn } from './map-columns.ts';
import type { HistoryMapping, MappedValue } from './mapping.ts';

/** A row's answers, not yet checked; the variables that it says were not asked; and the cells that nobody can read. */
export type RowAnswers = {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notAsked: ReadonlySet<string>;
  readonly unread: readonly UnreadCell[];
};

type UnreadCell = { readonly variable: string; readonly header: string; readonly value: string };

type Read = { readonly variable: Variable; readonly header: string; readonly value: Answer | 'not-asked' };

/** Reads the cells of a row by the mapping. A blank is no answer. */
export function readAnswers(
  cells: readonly string[],
  places: HeaderPlaces,
  { guarded }: Pick<HistoryMapping, 'guarded'>,
): RowAnswers {
  const read: Read[] = [];
  const unread: UnreadCell[] = [];
  for (const { index, column } of places.columns) {
    const cell = cells[index] ?? '';
    const value = valueOf(cell, column, guarded);
    if (value === undefined) {
      unread.push({ variable: column.variable.name, header: column.header, value: cell.slice(0, 60) });
    } else if (value !== null) read.push({ variable: column.variable, header: column.header, value });
  }
  const answers = new Map<string, Answer>();
  for (const { variable, value } of read) {
    if (value === 'not-asked') continue;
    const former = answers.get(variable.name);
    // The options of a multiple choice come in columns of their own, each bringing what was chosen in it.
    answers.set(variable.name, Array.isArray(former) && Array.isArray(value) ? [...former, ...value] : value);
  }
  const isChoice = (answer: Answer): boolean => !Array.isArray(answer) || answer.length > 0;
  const asked = [...answers].filter(([, answer]) => isChoice(answer));
  const notAsked = read.filter(({ value }) => value === 'not-asked').map(({ variable }) => variable.name);
  return {
    answers: Object.fromEntries(asked),
    notAsked: new Set(notAsked.filter((name) => !answers.has(name))),
    unread,
  };
}

/** null: a blank. Undefined: the cell says something that is not in the table. */
function valueOf(cell: string, column: MappedColumn, guarded: boolean): Answer | 'not-asked' | null | undefined {
  if (guarded && cell === 'skipped') return null;
  if (guarded && cell === 'notAsked') return 'not-asked';
  if (column.option !== undefined) return chosen((column.codes ?? yesOrNo)(cell), column.option);
  if (column.codes === undefined) return ownValue(guarded ? textOfCell(cell) : cell, column);
  if (column.separator !== undefined) return severalValues(cell, column.separator, column.codes);
  if (cell === '') return asAnswer(column.codes('') ?? null, column);
  const mapped = column.codes(cell);
  return mapped === undefined ? undefined : asAnswer(mapped, column);
}

function ownValue(cell: string, { variable, separator }: MappedColumn): Answer | null {
  const parts = separator === undefined ? [cell] : cell.split(separator).map((part) => part.trim());
  return rulesOf(variable).fromFields(variable, parts) ?? null;
}

function severalValues(
  cell: string,
  separator: string,
  codes: NonNullable<MappedColumn['codes']>,
): Answer | null | undefined {
  const parts = cell.split(separator).map((part) => part.trim());
  const values = parts.filter((part) => part !== '').map((part) => codes(part));
  if (values.includes(undefined)) return undefined;
  return values.filter((value) => typeof value === 'string');
}

function asAnswer(mapped: MappedValue, { variable }: MappedColumn): Answer | 'not-asked' | null {
  if (mapped === null) return null;
  if (isNotAsked(mapped)) return 'not-asked';
  return typeof mapped === 'string' && rulesOf(variable).gives === 'codes' ? [mapped] : mapped;
}

function chosen(mapped: MappedValue | undefined, option: string): Answer | 'not-asked' | null | undefined {
  if (mapped === undefined || mapped === null) return mapped;
  if (isNotAsked(mapped)) return 'not-asked';
  return mapped === 1 ? [option] : [];
}

const yesOrNo = codeTable({ 1: 1, yes: 1, oui: 1, true: 1, x: 1, 0: 0, no: 0, non: 0, false: 0, '': 0 });
