import type { Figure } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { Score } from '../../../survey-definitions/results/unit-answers.ts';
import type { CsvValue } from '../../platform/csv/csv-cell.ts';

/** One row: a figure of one series, with everything that it was made of. Cells that do not apply are left out. */
export type ResultCells = Readonly<Record<string, CsvValue>>;

/** `x` is the number of satisfied units; of folded shares their sum. */
export function figureCells(figure: Figure | null): ResultCells {
  if (figure === null) return { suppressed: 'not-measured' };
  if (!figure.shown) {
    return { suppressed: figure.because, ...(figure.because === 'unanimous' && { bound: figure.bound, n: figure.n }) };
  }
  const { unit, rate, n, answers, population, interval, plainInterval, census, method, effective, membersBehind } =
    figure;
  const x = rate * n;
  return {
    unit,
    n,
    answers,
    rate,
    method,
    census: Number(census),
    x: Math.abs(x - Math.round(x)) < 1e-9 ? Math.round(x) : x,
    ...given('members_behind', membersBehind),
    ...given('effective', effective),
    ...given('population', population),
    ...(interval && { lower: interval.lower, upper: interval.upper }),
    ...(plainInterval && { plain_lower: plainInterval.lower, plain_upper: plainInterval.upper }),
  };
}

export const given = (name: string, value: CsvValue | null): ResultCells => (value === null ? {} : { [name]: value });

/** Mean and standard deviation of the answers' codes: shown, not tested. */
export const scoreCells = (score: Score | null): ResultCells =>
  score ? { mean: score.mean, ...given('sd', score.sd) } : {};
