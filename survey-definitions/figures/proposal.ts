import type { Period } from './period.ts';

/** What an entry of a list says of a figure: it counts, it does not, or nobody knows. */
export type Standing = 'counts' | 'counts-not' | 'unknown';

/** A percentage that a list gives, with the list behind it. What is unknown is no part of it, and is counted apart. */
export type Proposal<Entry> = {
  readonly period: Period;
  readonly part: number;
  /** Of so many, or so much: the whole that the percentage is of. */
  readonly base: number;
  /** Entries that do not say. */
  readonly unknown: number;
  readonly entries: readonly { readonly entry: Entry; readonly standing: Standing }[];
};

/** `weigh`: how much an entry adds to part and base; without it each is one. */
export function propose<Entry>(
  period: Period,
  entries: readonly Entry[],
  standingOf: (entry: Entry) => Standing,
  weigh: (entry: Entry) => number = () => 1,
): Proposal<Entry> {
  const judged = entries.map((entry) => ({ entry, standing: standingOf(entry) }));
  const sumOf = (...standings: readonly Standing[]): number =>
    judged.reduce((sum, { entry, standing }) => (standings.includes(standing) ? sum + weigh(entry) : sum), 0);
  return {
    period,
    part: sumOf('counts'),
    base: sumOf('counts', 'counts-not'),
    unknown: judged.filter(({ standing }) => standing === 'unknown').length,
    entries: judged,
  };
}

/** Percent from 0 to 100, to a hundredth; undefined where nothing is known that it could be of. */
export const percentOf = ({ part, base }: Pick<Proposal<unknown>, 'part' | 'base'>): number | undefined =>
  base > 0 ? Math.round((part / base) * 10_000) / 100 : undefined;

/** Whether an ISO day lies in the months of a period. */
export const isInPeriod = (day: string, { from, to }: Period): boolean =>
  from <= day.slice(0, 7) && day.slice(0, 7) <= to;
