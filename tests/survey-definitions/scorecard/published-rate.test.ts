import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { publishedRate } from '../../../survey-definitions/scorecard/published-rate.ts';
import { memberRate } from '../../../survey-definitions/statistics/member-rate.ts';

const member = fc.record({ satisfied: fc.nat(3), more: fc.nat(3) });

it('gets back from a figure the rate that made it, folded or not', () => {
  fc.assert(
    fc.property(fc.array(member, { minLength: 5, maxLength: 60 }), fc.boolean(), (answers, isFinite) => {
      const rows = answers.map(({ satisfied, more }, index) => ({
        member: String(index),
        satisfied,
        valid: satisfied + more,
      }));
      const rate = memberRate(rows, isFinite ? 70 : undefined);
      const figure = figureOf(rate);
      fc.pre(figure.shown);
      const found = figure.shown ? publishedRate(figure) : rate;
      expect({ effective: found.effective, n: found.n, census: found.census }).toEqual({
        effective: rate.effective,
        n: rate.n,
        census: rate.census,
      });
      for (const name of ['interval', 'plainInterval'] as const) {
        expect(found[name]?.lower).toBeCloseTo(rate[name]?.lower ?? Number.NaN, 9);
        expect(found[name]?.upper).toBeCloseTo(rate[name]?.upper ?? Number.NaN, 9);
      }
    }),
    { numRuns: 300 },
  );
});

it('counts whole Members', () => {
  const figure = figureOf(memberRate(Array.from({ length: 120 }, (_, index) => one(index, index < 96))));
  expect(figure.shown && publishedRate(figure)).toMatchObject({ satisfied: 96 });
});

const one = (index: number, isSatisfied: boolean) => ({
  member: String(index),
  satisfied: Number(isSatisfied),
  valid: 1,
});
