import { scoreLimits, thinLimits, type Limits } from './by-search.ts';
import { differenceLimits, plainP } from './changes-by-search.ts';
import type { AnswerFile } from './from-csv.ts';

type WaveChange = {
  change: number;
  pairs: number;
  rho: number;
  plainRho: number;
  finite: Limits;
  plain: Limits;
  p: number;
};

/** From the rows of two waves with one form a Member: 1 satisfied, 0 not. N is taken as the same Members both times. */
export function changeOfWaves(then: AnswerFile, now: AnswerFile, variable: string): WaveChange {
  const [before, after] = [votesOf(then, variable), votesOf(now, variable)];
  const [n1, n2] = [before.size, after.size];
  const [p1, p2] = [mean([...before.values()]), mean([...after.values()])];
  const twice = [...before].flatMap(([member, vote]): [number, number][] => {
    const later = after.get(member);
    return later === undefined ? [] : [[vote, later]];
  });
  const m = twice.length;
  const r = correlation(twice, [p1, n1], [p2, n2], true);
  const belowChance = (f: number) =>
    m < 20 ? 0.8 * Math.max(-1, f) : Math.min(0, f * correlation(twice, [p1, n1], [p2, n2], false));
  const [among1, among2] = [populationOf(then, variable), populationOf(now, variable)];
  const [N1, N2] = [among1 ?? Infinity, among2 ?? Infinity];
  const shared = Math.min(N1, N2);
  const f = (m - (n1 * n2) / shared) / (n1 * n2) / Math.sqrt((1 / n1 - 1 / N1) * (1 / n2 - 1 / N2));
  const [rho, plainRho] = [f < 0 ? belowChance(f) : f * r, (r * m) / Math.sqrt(n1 * n2)];
  const [x1, x2] = [Math.round(p1 * n1), Math.round(p2 * n2)];
  return {
    change: p2 - p1,
    pairs: m,
    rho,
    plainRho,
    finite: differenceLimits(p2, thinLimits(x2, n2, among2), p1, thinLimits(x1, n1, among1), rho),
    plain: differenceLimits(p2, scoreLimits(p2, n2, n2, null), p1, scoreLimits(p1, n1, n1, null), plainRho),
    p: plainP(x1, n1, x2, n2, plainRho),
  };
}

/** Of what was put to some only nobody knows how many they were. */
const populationOf = ({ rows, population }: AnswerFile, variable: string): number | null =>
  rows.some((row) => row[variable] === 'notAsked') ? null : population;

function votesOf({ rows }: AnswerFile, variable: string): Map<string, number> {
  const votes = new Map<string, number>();
  for (const row of rows) {
    const answer = row[variable] ?? '';
    if (/^[1-5]$/.test(answer)) votes.set(row['delegation'] ?? '', answer >= '4' ? 1 : 0);
  }
  return votes;
}

/** Of the pairs, against the spread of everybody; moved towards 0 by half a pair as Newcombe does. */
function correlation(
  pairs: [number, number][],
  [p1, n1]: [number, number],
  [p2, n2]: [number, number],
  isMoved: boolean,
): number {
  const m = pairs.length;
  let [both, one, other] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += x * y;
    one += x;
    other += y;
  }
  // m times the sum of products about the means is ad - bc.
  const cross = m * both - one * other;
  const corrected = isMoved && cross > 0 ? Math.max(0, cross - m / 2) : cross;
  const spread = Math.sqrt(((p1 * (1 - p1) * n1) / (n1 - 1)) * ((p2 * (1 - p2) * n2) / (n2 - 1)));
  return spread === 0 ? 0 : Math.max(-1, Math.min(1, corrected / (m * (m - 1)) / spread));
}

const mean = (values: number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};
