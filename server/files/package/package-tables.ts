import type { Table } from '../../platform/csv/table.ts';

/** How a column is declared: the part of Frictionless Table Schema 2.0 that we use. */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'datetime';
  readonly title?: string;
  readonly description?: string;
  readonly categories?: readonly { readonly value: string | number; readonly label: string }[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number | string;
    readonly maximum?: number | string;
    readonly enum?: readonly (string | number)[];
  };
};

/** A table of the package. */
export type PackageTable = {
  /** Where it lies in the package. */
  readonly path: string;
  readonly title: string;
  readonly table: Table;
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    /** Path of the other table. */
    readonly references: string;
    readonly to: readonly string[];
  }[];
};

/** `data/k3/responses.csv` is called `data-k3-responses`. */
export const resourceName = (path: string): string =>
  path
    .replace(/\.csv$/, '')
    .replaceAll('/', '-')
    .toLowerCase();
