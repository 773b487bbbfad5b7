import { attains } from '../figures/target.ts';
import { reportingYearOf } from '../figures/reporting-year.ts';
import type { Kpi } from '../plan/kpis.ts';
import type { RecordedSeries, RecordedValue } from './recorded-series.ts';
import { referenceOf } from './reference.ts';
import type { SeriesTarget } from './series-target.ts';

export type RecordedInput = {
  readonly year: number;
  /** The month in which the reporting year begins, 1 to 12. */
  readonly yearFrom: number;
  /** Of this series and in force, in any order. */
  readonly values: readonly RecordedValue[];
  readonly target: SeriesTarget | null;
};

/** A series that the Secretariat records, as it stands in a year. A period belongs to the year in which it ends. */
export function recordedResult(
  kpi: Kpi,
  series: string,
  { year, yearFrom, values, target }: RecordedInput,
): RecordedSeries {
  const yearOfPeriod = ({ to }: RecordedValue): number => reportingYearOf(to, yearFrom);
  const history = values.filter((value) => yearOfPeriod(value) <= year).toSorted(byPeriod);
  const current = history.findLast((value) => yearOfPeriod(value) === year) ?? null;
  const before = current === null ? history : history.filter(({ to }) => to < current.from);
  const previous = before.at(-1) ?? null;
  const baseline = kpi.baseline === 'first-recorded-period' ? (history[0] ?? null) : null;
  return {
    kind: 'recorded',
    series,
    reference: referenceOf(series),
    unit: kpi.unit,
    direction: kpi.direction,
    current,
    previous,
    baseline,
    change: difference(current, previous),
    changeFromBaseline: baseline?.id === current?.id ? null : difference(current, baseline),
    target,
    attained: current === null || target === null ? null : attains(current.value, target),
    history,
    targets: null,
  };
}

/** By the end of the period; of two that end together the longer one is the later word. */
const byPeriod = (one: RecordedValue, other: RecordedValue): number =>
  one.to === other.to ? compare(other.from, one.from) : compare(one.to, other.to);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Percentages have few decimals: the difference shall not grow some. */
const difference = (current: RecordedValue | null, earlier: RecordedValue | null): number | null =>
  current === null || earlier === null ? null : Math.round((current.value - earlier.value) * 1e9) / 1e9;
