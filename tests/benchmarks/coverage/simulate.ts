import { compareRates } from '../../../survey-definitions/statistics/compare-rates.ts';
import { holm } from '../../../survey-definitions/statistics/multiplicity.ts';
import { verdictOf } from '../../../survey-definitions/statistics/verdict.ts';
import { between, randomFrom, sample, wholeBetween, type Random } from './random.ts';
import { covers, mindsOf, trueChange, twoWaves } from './waves.ts';

/** How often, in each of so many random settings, the finite 95 % interval holds the truth (methodology.md section 7). */
export function coverages(settings: number, repetitions: number, seed = 2026): readonly number[] {
  const random = randomFrom(seed);
  return Array.from({ length: settings }, () => coverageOfSetting(random, repetitions)).toSorted((a, b) => a - b);
}

function coverageOfSetting(random: Random, repetitions: number): number {
  const population = wholeBetween(random, 12, 187);
  const answering = (): number =>
    Math.min(150, population - 1, Math.max(5, Math.round(population * between(random, 0.2, 0.95))));
  const [n1, n2] = [answering(), answering()];
  const twice = wholeBetween(random, Math.max(0, n1 + n2 - population), Math.min(n1, n2));
  const rates = [between(random, 0.5, 0.99), between(random, 0.5, 0.99)] as const;
  const minds = mindsOf(random, population, rates, between(random, -0.3, 0.9));
  const truth = trueChange(minds);
  let held = 0;
  for (let run = 0; run < repetitions; run += 1) {
    if (covers(twoWaves(random, minds, [n1, n2, twice]), truth)) held += 1;
  }
  return held / repetitions;
}

/**
 * In which nothing has changed: `among-all`, no Member changed its mind; `by-chance`, each answers anew, with a retest
 * correlation of 0.5.
 */
export type NoChange = 'among-all' | 'by-chance';

/** The share of scorecards on which a series is called improved or declined although nothing has changed. */
export function falseVerdicts(
  kind: NoChange,
  scorecards: number,
  series: number,
  response: number,
  seed = 2026,
): number {
  const random = randomFrom(seed);
  let wrong = 0;
  for (let card = 0; card < scorecards; card += 1) if (callsAChange(random, kind, series, response)) wrong += 1;
  return wrong / scorecards;
}

const members = 187;

function callsAChange(random: Random, kind: NoChange, series: number, response: number): boolean {
  const n = Math.round(members * response);
  const changes = Array.from({ length: series }, () => {
    const rate = between(random, 0.6, 0.95);
    const minds = mindsOf(random, members, [rate, rate], kind === 'among-all' ? 1 : 0.5);
    const [then, now] = twoWaves(random, minds, [n, n, overlapByChance(random, n)]);
    const change = compareRates(now, then);
    if (change === undefined || change.kind === 'census') throw new Error('no interval');
    return change;
  });
  const adjusted = holm(
    changes.map(({ p }) => p),
    series,
  );
  return changes.some((change, index) => ['improved', 'declined'].includes(verdictOf(change, adjusted[index]).code));
}

/** How many of n of N are drawn a second time. */
function overlapByChance(random: Random, n: number): number {
  const all = Array.from({ length: members }, (_, index) => index);
  return sample(random, all, n).filter((index) => index < n).length;
}
