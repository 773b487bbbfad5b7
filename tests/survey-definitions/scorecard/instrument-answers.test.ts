import { describe, expect, it } from 'vitest';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { mainReasons, plannedYears, sharesOfTally } from '../../../survey-definitions/scorecard/instrument-answers.ts';

const tally = (rows: Readonly<Record<string, readonly string[]>>): VariableTally =>
  new Map(Object.entries(rows).map(([member, codes]) => [member, new Map(codes.map((code) => [code, 1]))]));

describe('the main reason of a Member', () => {
  const reasons = tally({
    BE: ['legal', 'cost', 'answered'],
    FR: ['staff', 'answered'],
    JP: ['legal', 'other', 'answered'],
    SN: ['legal', 'cost', 'answered'],
    US: ['notAsked'],
    ZA: ['skipped'],
    observer: ['legal', 'answered'],
  });
  const known = ['legal', 'cost', 'staff', 'other'];
  const main = tally({ BE: ['cost'], FR: ['notAsked'], JP: ['otherReason'], SN: ['skipped'], US: ['notAsked'] });

  it('is what it calls so, the other one in its own words, or the only reason that it gave', () => {
    const found = [...mainReasons(reasons, main, known)].map(
      ([member, codes]) => `${member} ${[...codes.keys()].join()}`,
    );
    expect(found).toEqual(['BE cost', 'FR staff', 'JP other']);
  });

  it('is what it calls so also where it is none of the reasons that it gave', () => {
    const found = mainReasons(tally({ BE: ['legal', 'cost'] }), tally({ BE: ['staff'] }), known);
    expect([...(found.get('BE') ?? [])]).toEqual([['staff', 1]]);
  });

  it('is counted once for each', () => {
    expect(sharesOfTally('x', mainReasons(reasons, main, known), 3)).toEqual({
      variable: 'x',
      withheld: null,
      n: 3,
      counts: { cost: 1, staff: 1, other: 1 },
    });
  });

  it('is withheld of too few, and nothing is withheld where nobody answered', () => {
    expect(sharesOfTally('x', mainReasons(reasons, main, known), 5)).toEqual({
      variable: 'x',
      withheld: 'primary',
      n: 0,
      counts: {},
    });
    expect(sharesOfTally('x', new Map(), 5)).toMatchObject({ withheld: null, n: 0 });
  });
});

describe('the years for which Members plan an instrument', () => {
  const planning = (...years: readonly number[]): VariableTally =>
    tally(Object.fromEntries(years.map((year, index) => [`M${index}`, [String(year)]])));
  const spans = (...years: readonly number[]) =>
    plannedYears('x', planning(...years), 3).spans.map(({ from, to, count }) => `${from}-${to} ${count}`);

  it.each([
    ['each year of enough Members alone', [2028, 2027, 2027, 2027, 2028, 2028], ['2027-2027 3', '2028-2028 3']],
    ['years of few together with the next', [2027, 2028, 2029, 2030, 2030, 2030], ['2027-2029 3', '2030-2030 3']],
    ['what is left over with the last', [2027, 2027, 2027, 2028, 2028, 2028, 2045], ['2027-2027 3', '2028-2045 4']],
    ['all together where there are no more', [2027, 2029, 2033, 2050], ['2027-2050 4']],
  ])('stand %s', (_how, years, found) => expect(spans(...years)).toEqual(found));

  it('are withheld of too few', () => {
    expect(plannedYears('x', planning(2027, 2031), 3)).toEqual({ variable: 'x', withheld: 'primary', n: 0, spans: [] });
  });

  it('are of Members, and of those that were asked', () => {
    const found = plannedYears('x', tally({ BE: ['2027'], FR: ['notAsked'], observer: ['2031'] }), 1);
    expect([found.n, found.spans]).toEqual([1, [{ from: 2027, to: 2027, count: 1 }]]);
  });
});
