import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../survey-definitions/statistics/interval.ts';
import { meanInterval, summaryOf } from '../../../survey-definitions/statistics/mean-interval.ts';
import { delegateRate, memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import { rateInterval } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { jackknifeOf, pooledOf } from './composite-alternatives.ts';
import { anyRate, memberRows, numbersIn } from './figures.ts';

const answer = (member: string, satisfied: number, valid = 1) => ({ member, satisfied, valid });

describe('the rate by Member', () => {
  it('gives a Member with many delegates one voice', () => {
    const rows = [answer('FR', 1), answer('FR', 1), answer('FR', 0), answer('FR', 0), answer('KE', 1), answer('JP', 0)];
    expect(memberRate(rows)).toMatchObject({ rate: 0.5, n: 3, answers: 6, method: 'folded', sd: 0.5, unit: 'member' });
  });

  it('has the t interval over the shares, with the finite population, clipped to [0, 1]', () => {
    const shares = [1, 0.5, 1, 0.75, 1];
    const rows = shares.map((share, index) => answer(`M${index}`, share * 4, 4));
    const figure = memberRate(rows, 8);
    const expected = meanInterval(summaryOf(shares) ?? { n: 0, mean: 0, sd: 0 }, { population: 8 });
    expect(figure.interval?.lower).toBe(expected?.lower);
    expect(expected?.upper).toBeGreaterThan(1);
    expect(figure.interval?.upper).toBe(1);
    expect(figure.plainInterval?.lower).toBeLessThan(expected?.lower ?? 0);
  });

  it('has a standard error that equals the delete-one jackknife', () => {
    const shares = [1, 0.5, 0, 0.75, 1, 0.25];
    const sd = summaryOf(shares)?.sd ?? Number.NaN;
    const rows = shares.map((share) => [share]);
    expect(sd / Math.sqrt(shares.length)).toBeCloseTo(jackknifeOf(rows, pooledOf), 14);
  });

  it('is the plain rate with its Wilson interval when every Member has one valid answer', () => {
    const rows = Array.from({ length: 116 }, (_, index) => answer(`M${index}`, index < 92 ? 1 : 0));
    expect(memberRate(rows, 186)).toEqual({
      unit: 'member',
      rate: 92 / 116,
      n: 116,
      answers: 116,
      population: 186,
      census: false,
      method: 'wilson',
      satisfied: 92,
      interval: wilsonInterval(92, 116, { population: 186 }),
      plainInterval: wilsonInterval(92, 116),
    });
  });

  it('leaves out Members without a valid answer', () => {
    expect(memberRate([answer('FR', 1), answer('KE', 0, 0)])).toMatchObject({ rate: 1, n: 1, answers: 1 });
    expect(memberRate([answer('KE', 0, 0)])).toMatchObject({ rate: undefined, n: 0, interval: undefined });
    expect(memberRate([], 0)).toMatchObject({ rate: undefined, census: false, interval: undefined });
  });

  it.each([
    ['all satisfied', [answer('FR', 2, 2), answer('KE', 1), answer('JP', 1)], wilsonInterval(3, 3)],
    ['all of two minds', [answer('FR', 1, 2), answer('KE', 1, 2)], wilsonInterval(1, 2)],
    ['a single Member', [answer('FR', 1, 4)], wilsonInterval(0.25, 1)],
  ])('claims no certainty when all shares are equal: %s', (_, rows, interval) => {
    expect(memberRate(rows).interval).toEqual(interval);
  });

  it('is a census, and a point, when every Member answered', () => {
    const folded = memberRate([answer('FR', 1, 2), answer('KE', 1)], 2);
    expect(folded).toMatchObject({ census: true, interval: { lower: 0.75, upper: 0.75 }, method: 'folded' });
    expect(memberRate([answer('FR', 0), answer('KE', 1)], 2)).toMatchObject({ census: true, method: 'wilson' });
  });

  it('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(
        memberRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(memberRate(shuffled, 20)).toEqual(memberRate(rows, 20));
        },
      ),
    );
  });
});

describe('the rate by delegate', () => {
  it('has no finite population unless one is given', () => {
    expect(delegateRate({ satisfied: 30, valid: 40 })).toMatchObject({
      unit: 'delegate',
      rate: 0.75,
      n: 40,
      answers: 40,
      population: undefined,
      census: false,
      interval: wilsonInterval(30, 40),
    });
    expect(delegateRate({ satisfied: 30, valid: 40 }, 50).interval).toEqual(wilsonInterval(30, 40, { population: 50 }));
  });
});

describe('any rate', () => {
  it('lies in its interval, within [0, 1], and every number is finite', () => {
    fc.assert(
      fc.property(anyRate, (figure) => {
        expect(numbersIn(figure).every(Number.isFinite)).toBe(true);
        for (const interval of [figure.interval, figure.plainInterval, rateInterval(figure, { confidence: 0.9 })]) {
          expect(interval === undefined).toBe(figure.n === 0);
          const { lower = 0, upper = 1 } = interval ?? {};
          expect([0, lower, figure.rate ?? lower, upper, 1].every((v, i, all) => v >= (all[i - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });
});
