import * as fc from 'fast-check';
import { memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import type { UnitAnswers } from '../../../survey-definitions/statistics/member-rate.ts';
import { countedRate, type SatisfactionRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

/** Every number anywhere in a result: a NaN or an Infinity in it is a hole in a report. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** x of n, one answer each, of nobody knows whom. */
export const rateOfCounts = (satisfied: number, n: number, population?: number): SatisfactionRate =>
  countedRate(satisfied, { unit: 'delegate', n, answers: n, population });

/** x of n with a population that may be missing, exact or even too small. */
export const counted = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }))
  .map(([valid, seed, population]) => ({ valid, satisfied: seed % (valid + 1), population }));

/** Answers of up to 40 rows by up to 12 Members, so that most Members have several delegates. */
export const memberRows: fc.Arbitrary<UnitAnswers[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 3 }), fc.nat())
    .map(([member, valid, seed]) => ({ member: `M${member}`, valid, satisfied: seed % (valid + 1) })),
  { maxLength: 40 },
);

/** Rates of both methods, some of them without an answer or with everybody's. */
export const anyRate = fc.oneof(
  counted.map(({ satisfied, valid, population }) => rateOfCounts(satisfied, valid, population)),
  fc
    .tuple(memberRows, fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }))
    .map(([rows, population]) => memberRate(rows, population)),
);
