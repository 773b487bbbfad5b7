import type { ReaderSystem, Unknown } from './reader-system.ts';

/** Members whose answers together, or of some less others, follow from what is printed. */
export type Told = { readonly members: number; readonly of: readonly Unknown[] };

/**
 * Everything told of fewer than `few` Members by adding and subtracting printed figures in any way: which sums and differences
 * of up to three unknowns are combinations of the equations. By an orthonormal basis of them; nothing of the engine is used.
 */
export function toldOfFew({ unknowns, equations }: ReaderSystem, few: number): readonly Told[] {
  const rows = equations.map(({ of }) => of.map(Number));
  const basis = orthonormal(rows);
  const small = unknowns.flatMap(({ size }, place) => (size < few ? place : []));
  const shared = (one: number, other: number): number =>
    basis.reduce((sum, vector) => sum + (vector[one] ?? 0) * (vector[other] ?? 0), 0);
  const products = new Map(small.map((one) => [one, new Map(small.map((other) => [other, shared(one, other)]))]));
  const product = (one: number, other: number): number => products.get(one)?.get(other) ?? 0;
  const follows = (places: readonly number[], signs: readonly number[]): boolean => {
    const length = places.reduce(
      (sum, one, i) =>
        sum + places.reduce((inner, other, j) => inner + (signs[i] ?? 0) * (signs[j] ?? 0) * product(one, other), 0),
      0,
    );
    return Math.abs(length - places.length) < 1e-7;
  };
  return combinations(small).flatMap((places) => {
    const of = places.flatMap((place) => unknowns[place] ?? []);
    const members = of.reduce((sum, { size }) => sum + size, 0);
    return members < few && signsOf(places.length).some((signs) => follows(places, signs)) ? [{ members, of }] : [];
  });
}

/** Whether the sum of some unknowns follows. */
export function isTold({ unknowns, equations }: ReaderSystem, isMeant: (unknown: Unknown) => boolean): boolean {
  const wanted = unknowns.map((unknown) => Number(isMeant(unknown)));
  const left = orthonormal(equations.map(({ of }) => of.map(Number))).reduce((rest, vector) => {
    const along = dot(rest, vector);
    return rest.map((value, place) => value - along * (vector[place] ?? 0));
  }, wanted);
  return dot(left, left) < 1e-7;
}

function orthonormal(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const basis: number[][] = [];
  for (const row of rows) {
    let rest = [...row];
    // Twice, for the rounding of the first.
    for (const vector of [...basis, ...basis]) {
      const along = dot(rest, vector);
      rest = rest.map((value, place) => value - along * (vector[place] ?? 0));
    }
    const length = Math.sqrt(dot(rest, rest));
    if (length > 1e-6) basis.push(rest.map((value) => value / length));
  }
  return basis;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);

function* pairsAfter(places: readonly number[], start: number): Generator<readonly number[]> {
  for (let one = start; one < places.length; one += 1) {
    yield [places[one] ?? 0];
    for (let other = one + 1; other < places.length; other += 1) yield [places[one] ?? 0, places[other] ?? 0];
  }
}

function combinations(places: readonly number[]): readonly (readonly number[])[] {
  return places.flatMap((place, index) => [
    [place],
    ...[...pairsAfter(places, index + 1)].map((more) => [place, ...more]),
  ]);
}

const signsOf = (length: number): readonly (readonly number[])[] =>
  [
    [1, 1, 1],
    [1, 1, -1],
    [1, -1, 1],
    [1, -1, -1],
  ].map((signs) => signs.slice(0, length));
