import { recordsIn, readCsv } from '../tables/read-csv.ts';

type Field = {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly { readonly value: string | number }[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number | string;
    readonly maximum?: number | string;
  };
};

export type Resource = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly { readonly value: string }[];
    readonly primaryKey?: readonly string[];
  };
};

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};

/** Where a CSV is not what its Table Schema says: header, types, constraints, keys. What the specification asks, no more. */
export function tableFaults({ schema }: Resource, csv: string): readonly string[] {
  const { header } = readCsv(csv);
  const rows = recordsIn(csv);
  const missing = new Set(schema.missingValues.map(({ value }) => value));
  const names = schema.fields.map(({ name }) => name);
  const keys = rows.map((row) => schema.primaryKey?.map((name) => row[name]).join('\0'));
  return [
    ...(header.join() === names.join() ? [] : [`header: ${header.join()} is not ${names.join()}`]),
    ...(schema.primaryKey && new Set(keys).size < keys.length ? ['the primary key is not unique'] : []),
    ...schema.fields.flatMap((field) =>
      rows.flatMap((row) =>
        cellFaults(field, row[field.name] ?? '', missing).map((fault) => `${field.name}: ${fault}`),
      ),
    ),
  ];
}

function cellFaults({ type, constraints = {} }: Field, cell: string, missing: ReadonlySet<string>): readonly string[] {
  if (missing.has(cell)) return constraints.required ? ['required'] : [];
  if (!patterns[type]?.test(cell)) return [`${cell} is no ${type}`];
  const value = type === 'integer' || type === 'number' ? Number(cell) : cell;
  if (constraints.enum && !constraints.enum.includes(value)) return [`${cell} is not offered`];
  if (constraints.minimum !== undefined && value < constraints.minimum) return [`${cell} is below the minimum`];
  return constraints.maximum !== undefined && value > constraints.maximum ? [`${cell} is above the maximum`] : [];
}
