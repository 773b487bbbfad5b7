import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { Grouping } from '../../../survey-definitions/disclosure/grouping.ts';
import { mergeSequence } from '../../../survey-definitions/disclosure/merge-sequence.ts';
import { settledBreakdown, type BreakdownGround } from '../../../survey-definitions/disclosure/settled-breakdown.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';

const groups = ['AMS', 'AP', 'ESA', 'EUR', 'MENA', 'WCA'];
type Answers = Readonly<Record<string, number>>;

/** So many Members of each region answered; what they said does not matter. */
const tallyOf = (answers: Answers): VariableTally =>
  new Map(
    Object.entries(answers).flatMap(([region, count]) =>
      Array.from({ length: count }, (_, index) => [`${region} ${index}`, new Map([['4', 1]])] as const),
    ),
  );

function groundOf(headline: Answers, more: Partial<BreakdownGround> & { readonly second?: Answers } = {}) {
  const tallies = new Map([
    ['headline', tallyOf(headline)],
    ['second', tallyOf(more.second ?? headline)],
  ]);
  const placed = new Map([...tallies.values()].flatMap((tally) => [...tally.keys()].map(regionOf)));
  return { groups, placed, sizes: new Map(), tallies, headline: 'headline', ...more };
}

const regionOf = (member: string) => [member, member.split(' ')[0] ?? ''] as const;

const words = (lines: Grouping) => lines.map((line) => line.join('+')).join(' ');

describe('small groups are merged', () => {
  it('the smallest first, with that neighbour in the list that has the fewer answers', () => {
    const answers = new Map(Object.entries({ AMS: 20, AP: 12, ESA: 4, EUR: 9, MENA: 3, WCA: 15 }));
    expect(mergeSequence([['AMS'], ['AP'], ['ESA'], ['EUR'], ['MENA'], ['WCA']], answers).map(words)).toEqual([
      'AMS AP ESA EUR MENA WCA',
      'AMS AP ESA EUR+MENA WCA',
      'AMS AP+ESA EUR+MENA WCA',
      'AMS AP+ESA EUR+MENA+WCA',
      'AMS+AP+ESA EUR+MENA+WCA',
      'AMS+AP+ESA+EUR+MENA+WCA',
    ]);
  });

  it.each([
    ['all large enough', { AMS: 10, AP: 11, ESA: 12, EUR: 13, MENA: 14, WCA: 15 }, 'AMS AP ESA EUR MENA WCA'],
    ['eleven and four', { AMS: 18, AP: 11, ESA: 12, EUR: 30, MENA: 4, WCA: 11 }, 'AMS AP ESA EUR MENA+WCA'],
    ['nobody in one', { AMS: 18, AP: 0, ESA: 12, EUR: 30, MENA: 10, WCA: 11 }, 'AMS AP+ESA EUR MENA WCA'],
    ['too few for two lines', { AMS: 3, AP: 3, ESA: 3, EUR: 3, MENA: 3, WCA: 3 }, 'AMS+AP+ESA+EUR+MENA+WCA'],
  ])('until ten stand behind each line: %s', (_, answers: Answers, expected) => {
    expect(words(linesOf(settledBreakdown(groundOf(answers), undefined, 5), 'headline'))).toBe(expected);
  });

  it('further along the same sequence for an item that fewer answered, and never less far than the headline', () => {
    const headline = { AMS: 18, AP: 10, ESA: 12, EUR: 30, MENA: 4, WCA: 11 };
    const second = { AMS: 8, AP: 10, ESA: 12, EUR: 30, MENA: 4, WCA: 11 };
    const found = settledBreakdown(groundOf(headline, { second }), undefined, 5);
    expect(words(linesOf(found, 'headline'))).toBe('AMS AP ESA EUR MENA+WCA');
    expect(words(linesOf(found, 'second'))).toBe('AMS+AP+ESA EUR+MENA+WCA');
    const many = settledBreakdown(groundOf(second, { second: headline }), undefined, 5);
    expect(words(linesOf(many, 'second'))).toBe(words(linesOf(many, 'headline')));
  });
});

describe('lines that are stored', () => {
  const answers = { AMS: 18, AP: 10, ESA: 12, EUR: 30, MENA: 4, WCA: 11 };
  const stored = settledBreakdown(groundOf(answers), undefined, 5);

  it('are joined by a higher threshold, and stay so when it is lowered again', () => {
    const higher = settledBreakdown(groundOf(answers), stored, 10);
    expect(words(linesOf(higher, 'headline'))).toBe('AMS+AP+ESA EUR+MENA+WCA');
    expect(linesOf(settledBreakdown(groundOf(answers), higher, 5), 'second')).toEqual(linesOf(higher, 'second'));
  });

  it('are not split when more answers come in, and joined when some are taken out', () => {
    const more = settledBreakdown(groundOf({ ...answers, MENA: 14 }), stored, 5);
    expect(linesOf(more, 'headline')).toEqual(linesOf(stored, 'headline'));
    const fewer = settledBreakdown(groundOf({ ...answers, AP: 9 }), stored, 5);
    expect(words(linesOf(fewer, 'headline'))).toBe('AMS AP+ESA EUR MENA+WCA');
  });

  it('keep every Member where it was counted first, and take a new group into the last line', () => {
    const ground = groundOf(answers, {
      placed: new Map([
        ['AMS 0', 'EUR'],
        ['late', 'XX'],
      ]),
    });
    const again = settledBreakdown(ground, stored, 5);
    expect([again.placed.get('AMS 0'), again.placed.get('late')]).toEqual(['AMS', 'XX']);
    expect(linesOf(again, 'headline').at(-1)).toEqual(['MENA', 'WCA', 'XX']);
  });
});

describe('a survey that stands in a report already', () => {
  const answers = { AMS: 20, AP: 15, ESA: 12, EUR: 30, MENA: 4, WCA: 7 };
  const withheld = (...hidden: readonly string[]): Grouping => [
    ...groups.filter((group) => !hidden.includes(group)).map((group) => [group]),
    hidden,
  ];

  it('begins with what was printed: each group a line, all that were withheld one', () => {
    const ground = groundOf(answers, { inPrint: new Map([['headline', [withheld('MENA', 'ESA')]]]) });
    expect(words(linesOf(settledBreakdown(ground, undefined, 5), 'headline'))).toBe('AMS AP ESA+MENA EUR+WCA');
  });

  it('joins what any of several reports joined', () => {
    const inPrint = new Map([['headline', [withheld('MENA', 'ESA'), withheld('ESA', 'WCA')]]]);
    const found = settledBreakdown(groundOf(answers, { inPrint }), undefined, 5);
    expect(words(linesOf(found, 'headline'))).toBe('AMS AP ESA+MENA+WCA EUR');
  });

  it('cuts across nothing that was printed of another item', () => {
    const inPrint = new Map([['second', [withheld('AMS', 'EUR')]]]);
    const found = settledBreakdown(groundOf(answers, { inPrint }), undefined, 5);
    expect(words(linesOf(found, 'headline'))).toBe('AMS AP ESA EUR MENA+WCA');
    expect(words(linesOf(found, 'second'))).toBe('AMS+AP+ESA+EUR+MENA+WCA');
  });
});
