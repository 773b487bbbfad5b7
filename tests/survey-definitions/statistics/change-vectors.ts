import { changeBetween } from '../../../survey-definitions/statistics/change.ts';
import type { RateChange } from '../../../survey-definitions/statistics/comparison.ts';
import { effectiveNumber } from '../../../survey-definitions/statistics/effective-number.ts';
import { zOf } from '../../../survey-definitions/statistics/interval.ts';
import { memberRate, type UnitAnswers } from '../../../survey-definitions/statistics/member-rate.ts';
import { correlationOf } from '../../../survey-definitions/statistics/overlap.ts';
import { rateInterval, type SatisfactionRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { VectorInputs } from './methodology-vectors.ts';

type Values = readonly (number | undefined)[];

/** 'limits: x/n of N' */
export const limitsOf = ({ x = 0, n, N }: VectorInputs): Values =>
  bothLevels(memberRate(once(x, count(n)), optionalCount(N)));

/** 'pooled: …': Members with a share for each of their units, or so many of n with one answer each. */
export function pooledFigureOf({ members, satisfied, n, N }: VectorInputs): Values {
  const rate = memberRate(members ? unitsOf(members) : once(count(satisfied), count(n)), optionalCount(N));
  const effective = rate.spread && effectiveNumber(rate.spread, zOf[0.95]);
  return [rate.rate, rate.n, rate.spread?.membersThatCount, effective, ...bothLevels(rate)];
}

/** 'overlap: …': the pairs are Members with an answer both times, the other answers are of others. */
export function overlapOf({ x1 = 0, n1 = 0, x2 = 0, n2 = 0, N1, N2, pairs = [], common }: VectorInputs): Values {
  const [then, now] = twoWaves([x1, n1], [x2, n2], pairs);
  const change = changeBetween(memberRate(then, N1), memberRate(now, N2), common && commonOf(common));
  return change ? valuesOf(change) : [];
}

/** Two years of a committee, each Member with a share for each session it answered. */
export const correlationOfYears = (then: Shares, populationThen: number, now: Shares, populationNow: number): number =>
  correlationOf(memberRate(unitsOf(then), populationThen), memberRate(unitsOf(now), populationNow)).finite;

type Shares = Readonly<Record<string, readonly number[]>>;

function bothLevels(rate: SatisfactionRate): Values {
  const { population } = rate;
  return ([0.95, 0.9] as const).flatMap((confidence) => {
    const limits = rateInterval(rate, { population, confidence });
    return [limits?.lower, limits?.upper];
  });
}

const valuesOf = ({ change, correlation, interval95, interval90, plain, p }: RateChange): Values => [
  change,
  correlation?.finite,
  ...[interval95, interval90].flatMap(({ lower, upper }) => [lower, upper]),
  correlation?.plain,
  plain.interval95.lower,
  plain.interval95.upper,
  p,
];

type Satisfied = readonly [satisfied: number, of: number];

/** Both waves from their counts and the table of those who answered twice. */
export function twoWaves(
  [x1, n1]: Satisfied,
  [x2, n2]: Satisfied,
  [both = 0, onlyNow = 0, onlyThen = 0, neither = 0]: readonly number[],
): readonly [readonly UnitAnswers[], readonly UnitAnswers[]] {
  const m = both + onlyNow + onlyThen + neither;
  const twice = (values: readonly [number, number, number, number]): readonly UnitAnswers[] =>
    [both, onlyNow, onlyThen, neither]
      .flatMap((size, cell) => Array.from({ length: size }, () => values[cell] ?? 0))
      .map((satisfied, index) => ({ member: `twice ${index}`, satisfied, valid: 1 }));
  return [
    [...twice([1, 0, 1, 0]), ...once(x1 - both - onlyThen, n1 - m, 'then')],
    [...twice([1, 1, 0, 0]), ...once(x2 - both - onlyNow, n2 - m, 'now')],
  ];
}

/** One answer each, the first so many satisfied. */
export const once = (satisfied: number, n: number, name = 'member'): readonly UnitAnswers[] =>
  Array.from({ length: n }, (_, index) => ({
    member: `${name} ${index}`,
    satisfied: Number(index < satisfied),
    valid: 1,
  }));

const unitsOf = (members: Shares): readonly UnitAnswers[] =>
  Object.entries(members).flatMap(([member, shares]) =>
    shares.map((share, index) => ({ unit: `${member} ${index}`, member, satisfied: share * 4, valid: 4 })),
  );

const commonOf = ([population = 0, before = 0, after = 0]: readonly number[]) => ({ population, before, after });

const count = (value: VectorInputs['N']): number => (typeof value === 'number' ? value : 0);
const optionalCount = (value: VectorInputs['N']): number | undefined => (typeof value === 'number' ? value : undefined);
