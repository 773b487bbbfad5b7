export type Order<Column extends string> = { readonly column: Column; readonly descending: boolean };

/** 'name', '-name': as it stands in the address. */
export const orderText = ({ column, descending }: Order<string>): string => `${descending ? '-' : ''}${column}`;

/** Reads the order out of an address; the first column when it says none that is known. */
export function orderOf<Column extends string>(
  text: string | null,
  columns: readonly [Column, ...Column[]],
): Order<Column> {
  const column = columns.find((name) => name === text?.replace(/^-/, ''));
  return { column: column ?? columns[0], descending: column !== undefined && text?.startsWith('-') === true };
}
