import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../survey-definitions/statistics/interval.ts';
import { summaryOf } from '../../../survey-definitions/statistics/mean-interval.ts';
import { delegateRate, memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import { rateInterval } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { jackknifeOf, pooledOf } from './composite-alternatives.ts';
import { anyRate, memberRows, numbersIn } from './figures.ts';

const answer = (member: string, satisfied: number, valid = 1) => ({ member, satisfied, valid });

describe('the rate by Member', () => {
  it('gives a Member with many delegates one voice', () => {
    const rows = [answer('FR', 1), answer('FR', 1), answer('FR', 0), answer('FR', 0), answer('KE', 1), answer('JP', 0)];
    expect(memberRate(rows)).toMatchObject({ rate: 0.5, n: 3, answers: 6, satisfied: 1.5, unit: 'member' });
  });

  it('has Wilson’s interval on as many answers as the shares are worth, with the finite population', () => {
    const shares = [1, 0.5, 1, 0.75, 1, 0, 0.25, 0.5];
    const rows = shares.map((share, index) => answer(`M${index}`, share * 4, 4));
    const figure = memberRate(rows, 20);
    const { mean = 0, sd = 0 } = summaryOf(shares) ?? {};
    const worth = 1 + (mean * (1 - mean)) / (sd ** 2 / 8);
    expect(worth).toBeGreaterThan(8);
    expect(figure.effective).toBe(8);
    expect(figure.interval).toEqual(wilsonInterval(mean * 8, 8, { population: 20 }));
    expect(figure.plainInterval).toEqual(wilsonInterval(mean * 8, 8));
  });

  it('is worth less where a Member stands behind several units, the less the more alike they are', () => {
    const year = (alike: boolean) =>
      memberRate(
        Array.from({ length: 24 }, (_, index) => ({
          unit: `${index}`,
          member: `${index % 8}`,
          satisfied: Number(alike ? index % 8 < 5 : index % 3 > 0),
          valid: 1,
        })),
      );
    expect(year(true).spread).toMatchObject({ n: 24, unitsOfMember: 3, membersThatCount: 8 });
    expect(year(true).effective).toBeLessThan(year(false).effective ?? 0);
    expect(year(false).effective).toBeLessThan(24);
  });

  it('has a spread that equals the delete-one jackknife', () => {
    const shares = [1, 0.5, 0, 0.75, 1, 0.25];
    const variance = memberRate(shares.map((share, index) => answer(`${index}`, share * 4, 4))).spread?.variance;
    const rows = shares.map((share) => [share]);
    expect(Math.sqrt(variance ?? 0)).toBeCloseTo(jackknifeOf(rows, pooledOf), 14);
  });

  it('is the plain rate with its Wilson interval when every Member has one valid answer', () => {
    const rows = Array.from({ length: 116 }, (_, index) => answer(`M${index}`, index < 92 ? 1 : 0));
    expect(memberRate(rows, 186)).toMatchObject({
      unit: 'member',
      rate: 92 / 116,
      n: 116,
      answers: 116,
      population: 186,
      census: false,
      effective: 116,
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

  it('claims no certainty when all shares are equal', () => {
    const allOf = (share: number) => ['FR', 'KE', 'JP', 'BR', 'CA'].map((member) => answer(member, share * 2, 2));
    expect(memberRate(allOf(1)).interval).toEqual(wilsonInterval(5, 5));
    expect(memberRate(allOf(0.5)).interval).toEqual(wilsonInterval(2.5, 5));
  });

  it('has no interval where fewer than five Members count', () => {
    expect(memberRate([answer('FR', 1, 2), answer('KE', 1), answer('JP', 0), answer('BR', 1)])).toMatchObject({
      rate: 0.625,
      interval: undefined,
      effective: undefined,
    });
  });

  it('is a census, and a point, when every Member answered', () => {
    const folded = memberRate([answer('FR', 1, 2), answer('KE', 1)], 2);
    expect(folded).toMatchObject({ census: true, interval: { lower: 0.75, upper: 0.75 } });
    expect(memberRate([answer('FR', 0), answer('KE', 1)], 2)).toMatchObject({ census: true });
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
  it('is worth as many answers as delegations registered for each delegate, and has no interval without these', () => {
    const answers = { satisfied: 30, valid: 40 };
    expect(delegateRate(answers)).toMatchObject({ unit: 'delegate', rate: 0.75, n: 40, interval: undefined });
    expect(delegateRate(answers, { delegations: 60, delegates: 120 })).toMatchObject({
      effective: 20,
      population: undefined,
      interval: wilsonInterval(15, 20),
    });
    expect(delegateRate(answers, { delegations: 60, delegates: 50 }).effective).toBe(40);
  });
});

describe('any rate', () => {
  it('lies in its interval, within [0, 1], and every number is finite', () => {
    fc.assert(
      fc.property(anyRate, (figure) => {
        expect(numbersIn(figure).every(Number.isFinite)).toBe(true);
        for (const interval of [figure.interval, figure.plainInterval, rateInterval(figure, { confidence: 0.9 })]) {
          if (figure.effective !== undefined) expect(interval).toBeDefined();
          const { lower = 0, upper = 1 } = interval ?? {};
          expect([0, lower, figure.rate ?? lower, upper, 1].every((v, i, all) => v >= (all[i - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });
});
