import { figureOf, type Figure } from '../results/disclosed-figure.ts';
import type { VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import type { SatisfactionRate } from '../statistics/satisfaction-rate.ts';
import { noRegion, regionRates, type RegionRate, type Regions } from './region-rates.ts';
import { withheldRows } from './withheld-rows.ts';

/** The rate of one region. `complementary`: it would give away another region's by subtraction from the total. */
export type RegionFigure = {
  readonly region: string;
  /** N of the region, which is public; null where unknown. */
  readonly population: number | null;
  readonly figure: Figure | { readonly shown: false; readonly because: 'complementary' };
};

export type RegionOptions = Regions & {
  /** Fewest Members whose rate is shown. */
  readonly threshold: number;
  /** Regions withheld for the same series in an earlier wave: they stay withheld. See `withheldRegions`. */
  readonly previous?: ReadonlySet<string>;
};

/**
 * The rate of each region from the tally of a rating or grid row (observers left out, unit Member), under disclosure
 * control (methodology.md section 10). The total, `figureOf(rateOf(tally, ...))`, is taken to be printed as well, with
 * the N of every region: of withheld regions neither the satisfied nor the others may then be worked out.
 *
 * 0 % and 100 % of fewer than 10 Members become a bound (rule 2) and are not withheld: the bound spares the reader the
 * number, but of whole Members it says as much. A region without answers says so.
 *
 * @throws RangeError if the tally holds a code that the scale has not
 */
export function regionFigures(
  tally: VariableTally,
  scale: SatisfactionScale,
  options: RegionOptions,
): readonly RegionFigure[] {
  const rates = regionRates(tally, scale, options);
  const withheld = withheldAmong(rates, options);
  return rates
    .filter(({ region }) => region !== noRegion)
    .map(({ region, rate }) => {
      const figure = figureOf(rate, options.threshold);
      const isPrimary = !figure.shown && figure.because === 'primary';
      const population = options.populations.get(region) ?? null;
      return withheld.has(region) && !isPrimary
        ? { region, population, figure: { shown: false, because: 'complementary' } }
        : { region, population, figure };
    });
}

/** The pattern to pass on as `previous` for the next wave: primary and complementary alike. */
export function withheldRegions(figures: readonly RegionFigure[]): ReadonlySet<string> {
  const isWithheld = ({ figure }: RegionFigure) =>
    !figure.shown && (figure.because === 'primary' || figure.because === 'complementary');
  return new Set(figures.filter(isWithheld).map(({ region }) => region));
}

function withheldAmong(rates: readonly RegionRate[], options: RegionOptions): ReadonlySet<string> {
  const { threshold, previous } = options;
  const isTooFew = ({ n }: SatisfactionRate) => n > 0 && n < threshold;
  const first = rates.filter(({ region, rate }) => isTooFew(rate) || previous?.has(region));
  const ceilings = rates.flatMap(({ region, rate: { n, population } }) =>
    population === undefined ? [] : [[region, Math.max(n, population)] as const],
  );
  const table = {
    rows: rates.map(({ region }) => region),
    columns: ['satisfied', 'others'],
    counts: rates.map(({ rate: { rate = 0, n } }) => [rate * n, (1 - rate) * n]),
  };
  return withheldRows(table, new Set(first.map(({ region }) => region)), {
    audited: table.columns,
    ceilings: new Map(ceilings),
  });
}
