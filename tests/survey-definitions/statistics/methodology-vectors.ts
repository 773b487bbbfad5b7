import { readFileSync } from 'node:fs';

/** A value from a named source, with the tolerance it was printed at. `inputs` are there for some only. */
export type Vector = {
  readonly name: string;
  /** null: there is none. */
  readonly reference: readonly (number | null)[];
  readonly tolerance: number;
  readonly source: string;
  readonly inputs?: VectorInputs;
};

export type VectorInputs = {
  readonly p?: readonly number[];
  readonly p_sorted?: readonly number[];
  readonly answers?: readonly (readonly (number | null)[])[];
  readonly counts?: readonly (readonly number[])[];
  readonly cell_sums?: readonly (readonly number[])[];
  readonly row_targets?: readonly number[];
  readonly column_targets?: readonly number[];
  readonly N?: readonly number[] | number | null;
  readonly n?: readonly number[] | number;
  readonly satisfied?: readonly number[] | number;
  readonly members?: Readonly<Record<string, readonly number[]>>;
  readonly x?: number;
  readonly x1?: number;
  readonly n1?: number;
  readonly x2?: number;
  readonly n2?: number;
  readonly N1?: number;
  readonly N2?: number;
  readonly pairs?: readonly number[];
  readonly common?: readonly number[];
  readonly withheld?: readonly string[];
};

const file: { readonly vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL('methodology-vectors.json', import.meta.url), 'utf8'),
);

export const vectors = file.vectors;

export function inputsOf(name: string): VectorInputs {
  return vectors.find((vector) => vector.name === name)?.inputs ?? {};
}
