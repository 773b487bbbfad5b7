import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../survey-definitions/results/asked-of.ts';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { rateOf } from '../../../survey-definitions/results/rate-of.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';

const scale = { id: 'satisfaction', codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };

/** So many Members were satisfied, dissatisfied, left it blank, and were not asked. */
function tallyOf(satisfied: number, dissatisfied: number, blank: number, notAsked: number): VariableTally {
  const codes = [
    ...Array.from({ length: satisfied }, () => '5'),
    ...Array.from({ length: dissatisfied }, () => '2'),
    ...Array.from({ length: blank }, () => 'skipped'),
    ...Array.from({ length: notAsked }, () => 'notAsked'),
  ];
  return new Map(codes.map((code, index) => [`M${index}`, new Map([[code, 1]])]));
}

describe('N', () => {
  it.each([
    ['of what was asked of everybody is that of the survey', tallyOf(41, 9, 2, 0), 187, 187],
    ['of what was asked of some is not known while others are silent', tallyOf(41, 9, 2, 68), 187, null],
    ['is known again where all have answered: those who were asked', tallyOf(41, 9, 2, 68), 120, 52],
    ['is not made up where it was not known before', tallyOf(41, 9, 2, 68), null, null],
  ])('%s', (_, tally, population, expected) => expect(askedOf(tally, population)).toBe(expected));
});

it('joint operations: 50 of whom nobody knows how many have a plain interval, no finite number and no census', () => {
  const figure = figureOf(rateOf(tallyOf(41, 9, 0, 68), scale, { unit: 'member', population: 187 }));
  expect(figure).toMatchObject({ shown: true, n: 50, rate: 0.82, population: null, census: false });
  expect(figure.shown && figure.interval).toEqual(figure.shown && figure.plainInterval);
});
