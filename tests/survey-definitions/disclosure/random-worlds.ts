import * as fc from 'fast-check';

/** What a Member says to each item at each of three times; undefined: nothing. `true` is satisfied. */
export type Voice = {
  readonly member: string;
  readonly region: string;
  readonly language: string;
  /** By time, then by item. */
  readonly said: readonly (readonly (boolean | undefined)[])[];
};

export type World = {
  readonly voices: readonly Voice[];
  /** The threshold of the installation at each time. */
  readonly thresholds: readonly number[];
};

export const regionNames = ['AMS', 'AP', 'ESA', 'EUR', 'MENA', 'WCA'];
export const languageNames = ['en', 'fr', 'es', 'ar'];
export const items = ['headline', 'second'];

/**
 * Surveys of some 20 to 120 Members over three reports: regions of 0 to 24 with a language of their own and some others,
 * mostly satisfied, a second item that fewer answer; between two reports some are let in late, taken out or corrected.
 */
export const randomWorlds: fc.Arbitrary<World> = fc
  .record({
    sizes: fc.array(fc.oneof(fc.nat({ max: 6 }), fc.integer({ min: 4, max: 24 })), { minLength: 2, maxLength: 6 }),
    ownLanguage: fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }),
    strangers: fc.constantFrom(0, 0.05, 0.15, 0.4),
    satisfied: fc.constantFrom(0.5, 0.75, 0.85, 0.95),
    answering: fc.constantFrom(0.5, 0.8, 1),
    moving: fc.constantFrom(0, 0.02, 0.05, 0.15, 0.3),
    thresholds: fc.tuple(threshold(), threshold(), threshold()),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  })
  .map(({ sizes, ownLanguage, strangers, satisfied, answering, moving, thresholds, seed }) => {
    const chance = randomly(seed);
    const opinion = (isSecond: boolean) => (isSecond && chance() > answering ? undefined : chance() < satisfied);
    const opinions = () => (chance() < 0.1 ? items.map(() => undefined) : items.map((_, item) => opinion(item > 0)));
    const later = (before: readonly (boolean | undefined)[]) => (chance() < moving ? opinions() : before);
    const voices = sizes.flatMap((size, region) =>
      Array.from({ length: size }, (_, index): Voice => {
        const own = chance() < strangers ? Math.floor(chance() * 4) : (ownLanguage[region] ?? 0);
        const first = opinions();
        const second = later(first);
        return {
          member: `${regionNames[region]} ${index}`,
          region: regionNames[region] ?? '',
          language: languageNames[own] ?? '',
          said: [first, second, later(second)],
        };
      }),
    );
    return { voices, thresholds };
  });

function threshold() {
  return fc.constantFrom(5, 5, 5, 3, 10);
}

/** Numbers from 0 to 1, the same for the same seed (Lehmer). */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
