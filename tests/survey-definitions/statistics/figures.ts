import * as fc from 'fast-check';
import { delegateRate, memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import type { MemberAnswers } from '../../../survey-definitions/statistics/member-rate.ts';

/** Every number anywhere in a result: a NaN or an Infinity in it is a hole in a report. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** x of n with a population that may be missing, exact or even too small. */
export const counted = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }))
  .map(([valid, seed, population]) => ({ valid, satisfied: seed % (valid + 1), population }));

/** Answers of up to 40 rows by up to 12 Members, so that most Members have several delegates. */
export const memberRows: fc.Arbitrary<MemberAnswers[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 3 }), fc.nat())
    .map(([member, valid, seed]) => ({ member: `M${member}`, valid, satisfied: seed % (valid + 1) })),
  { maxLength: 40 },
);

/** Rates of both methods, some of them without an answer or with everybody's. */
export const anyRate = fc.oneof(
  counted.map(({ satisfied, valid, population }) => delegateRate({ satisfied, valid }, population)),
  fc
    .tuple(memberRows, fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }))
    .map(([rows, population]) => memberRate(rows, population)),
);
