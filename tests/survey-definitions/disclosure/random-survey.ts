import * as fc from 'fast-check';
import type { Regions } from '../../../survey-definitions/disclosure/region-rates.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';

export const fivePoints = { id: 'five', codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };

/** Region of a Member named 'MENA 3'; a Member called 'apart' is of none. */
export const regionOf = (member: string): string | undefined => member.split(' ')[0];

/** A tally from answers by region: codes of the scale, each by a Member of its own. */
export function tallyOf(answers: Readonly<Record<string, readonly (number | string)[]>>): VariableTally {
  const members = Object.entries(answers).flatMap(([region, codes]) =>
    codes.map((code, index) => [`${region} ${index}`, new Map([[String(code), 1]])] as const),
  );
  return new Map(members);
}

/** `satisfied` fives, then twos. */
export const answersOf = (satisfied: number, others: number): readonly number[] => [
  ...Array.from({ length: satisfied }, () => 5),
  ...Array.from({ length: others }, () => 2),
];

export type RandomSurvey = Regions & {
  /** One tally an item; Members of all regions, some of none, some with several delegates. */
  readonly items: readonly VariableTally[];
};

const regionNames = ['ESA', 'EUR', 'AP', 'MENA', 'AMS', 'WCA'];

/** Answers of one Member: mostly one delegate, mostly satisfied, sometimes none. */
const codes = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.constant(0), fc.constant(3)),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('5', '4') },
        { weight: 2, arbitrary: fc.constantFrom('3', '2', '1') },
        fc.constantFrom('noOpinion', 'skipped'),
      ),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .map(([delegates, given]) => given.slice(0, delegates));

const regionSizes = fc.array(fc.oneof(fc.nat({ max: 5 }), fc.integer({ min: 4, max: 16 })), {
  minLength: 2,
  maxLength: regionNames.length,
});

/** Surveys of a few items about the size of a session: regions of 0 to 16 answering, with some silent Members besides. */
export const randomSurveys: fc.Arbitrary<RandomSurvey> = fc
  .tuple(regionSizes, fc.array(fc.nat({ max: 8 }), { minLength: 6, maxLength: 6 }), fc.nat({ max: 2 }))
  .chain(([sizes, silent, apart]) => {
    const members = [
      ...sizes.flatMap((size, region) => Array.from({ length: size }, (_, index) => `${regionNames[region]} ${index}`)),
      ...Array.from({ length: apart }, (_, index) => `apart ${index}`),
    ];
    const populations = new Map(sizes.map((size, region) => [regionNames[region] ?? '', size + (silent[region] ?? 0)]));
    const item = fc
      .array(codes, { minLength: members.length, maxLength: members.length })
      .map((answers) => new Map(members.map((member, index) => [member, countsOf(answers[index] ?? [])])));
    return fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => ({ items, populations, regionOf }));
  });

const countsOf = (given: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(given, (code) => code)].map(([code, all]) => [code, all.length]));
