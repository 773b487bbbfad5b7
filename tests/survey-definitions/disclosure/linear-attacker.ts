import type { Publication } from './attacker.ts';

/**
 * All that was printed as one system of linear equations, in the unknowns satisfied and n of every region, item and
 * wave: which unknowns of withheld regions does it determine? By elimination over all of it at once, so that tables help
 * each other if they can.
 *
 * @returns the names of the determined unknowns, `item/region/quantity`
 */
export function determinedUnknowns(publications: readonly Publication[]): readonly string[] {
  const unknowns = publications.flatMap(({ regions }, item) =>
    regions.flatMap(({ region }) => [`${item}/${region}/satisfied`, `${item}/${region}/n`]),
  );
  const equations = publications.flatMap((publication, item) => equationsOf(publication, item, unknowns));
  const reduced = eliminated(equations);
  const withheld = publications.flatMap(({ regions }, item) =>
    regions.flatMap(({ region, figure }) =>
      !figure.shown && (figure.because === 'primary' || figure.because === 'complementary')
        ? [`${item}/${region}/satisfied`, `${item}/${region}/n`]
        : [],
    ),
  );
  return withheld.filter((name) => {
    const column = unknowns.indexOf(name);
    return reduced.some((row) => row.every((value, index) => (index === column ? value !== 0 : value === 0)));
  });
}

type Row = readonly number[];

function equationsOf(
  { total, regions, apart }: Publication,
  item: number,
  unknowns: readonly string[],
): readonly Row[] {
  const rowOf = (names: readonly string[]): Row => unknowns.map((unknown) => (names.includes(unknown) ? 1 : 0));
  const told = regions.filter(
    ({ figure }) => figure.shown || figure.because === 'unanimous' || figure.because === 'no-answers',
  );
  const each = told.flatMap(({ region }) => [rowOf([`${item}/${region}/satisfied`]), rowOf([`${item}/${region}/n`])]);
  // Members of no region stand between the total and the sum of regions: then it is no equation in these unknowns.
  if (apart.answering > 0 || (!total.shown && total.because !== 'unanimous')) return each;
  const sums = ['satisfied', 'n'].map((quantity) =>
    rowOf(regions.map(({ region }) => `${item}/${region}/${quantity}`)),
  );
  return [...each, ...sums];
}

/** Reduced row echelon form; coefficients are 0 and 1, so that small whole numbers stay exact. */
function eliminated(equations: readonly Row[]): readonly Row[] {
  const rows = equations.map((row) => [...row]);
  let pivotRow = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const found = rows.findIndex((row, index) => index >= pivotRow && row[column] !== 0);
    const pivot = rows[found];
    if (pivot === undefined) continue;
    rows.splice(found, 1);
    const scaled = pivot.map((value) => value / (pivot[column] ?? 1));
    rows.splice(pivotRow, 0, scaled);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === pivotRow || factor === 0) return;
      rows[index] = row.map((value, position) => value - factor * (scaled[position] ?? 0));
    });
    pivotRow += 1;
  }
  return rows;
}
