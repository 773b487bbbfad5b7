import { changeBetween } from '../../../survey-definitions/statistics/change.ts';
import { rateOfMembers, type SatisfactionRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { sample, type Random } from './random.ts';

/** What a Member would say in two waves: 1 satisfied, 0 not. */
export type Mind = { readonly id: string; readonly before: 0 | 1; readonly after: 0 | 1 };

/** N Members whose two answers are associated: the correlation is `association` where the rates allow it. */
export function mindsOf(
  random: Random,
  size: number,
  rates: readonly [number, number],
  association: number,
): readonly Mind[] {
  const [p1, p2] = rates;
  const spread = Math.sqrt(p1 * (1 - p1) * p2 * (1 - p2));
  const both = Math.min(Math.min(p1, p2), Math.max(0, p1 + p2 - 1, p1 * p2 + association * spread));
  return Array.from({ length: size }, (_, index) => {
    const draw = random();
    const [then, now] = draw < both ? [1, 1] : draw < p1 ? [1, 0] : draw < p1 + p2 - both ? [0, 1] : [0, 0];
    return { id: String(index), before: then === 1 ? 1 : 0, after: now === 1 ? 1 : 0 } as const;
  });
}

/** Two waves of these Members: n1 answer the first, n2 the second, `twice` of them both. */
export function twoWaves(
  random: Random,
  minds: readonly Mind[],
  [n1, n2, twice]: readonly [number, number, number],
): readonly [SatisfactionRate, SatisfactionRate] {
  const first = sample(random, minds, n1);
  const answered = new Set(first);
  const others = minds.filter((mind) => !answered.has(mind));
  const second = [...sample(random, first, twice), ...sample(random, others, n2 - twice)];
  return [rateOf(first, 'before', minds.length), rateOf(second, 'after', minds.length)];
}

function rateOf(answering: readonly Mind[], wave: 'before' | 'after', population: number): SatisfactionRate {
  const members = new Map(answering.map((mind) => [mind.id, { units: 1, satisfied: mind[wave] }]));
  return rateOfMembers(members, { unit: 'member', answers: answering.length, population });
}

export const trueChange = (minds: readonly Mind[]): number =>
  minds.reduce((sum, { before, after }) => sum + after - before, 0) / minds.length;

/** Whether the finite 95 % interval holds what changed among all. */
export function covers(waves: readonly [SatisfactionRate, SatisfactionRate], truth: number): boolean {
  const change = changeBetween(...waves);
  if (change === undefined) throw new Error('no interval');
  const { lower, upper } = change.interval95;
  return lower <= truth + 1e-12 && upper >= truth - 1e-12;
}
