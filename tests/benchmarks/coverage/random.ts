/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (random: Random, from: number, to: number): number => from + random() * (to - from);
export const wholeBetween = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** So many of these, each as likely as any other. */
export function sample<T>(random: Random, items: readonly T[], size: number): readonly T[] {
  const left = [...items];
  return Array.from({ length: size }, (_, taken) => {
    const index = wholeBetween(random, taken, left.length - 1);
    const chosen = left[index];
    const first = left[taken];
    if (chosen === undefined || first === undefined) throw new RangeError(`no ${size} of ${items.length}`);
    left[index] = first;
    return chosen;
  });
}
