import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../survey-definitions/statistics/compare-rates.ts';
import { judgeRow, judgeTarget, type JudgedFigure } from '../../../survey-definitions/statistics/judge-target.ts';
import { verdictOf } from '../../../survey-definitions/statistics/verdict.ts';
import { rateOfCounts } from './figures.ts';

/** From x1 of 186 to x2 of 186, of 187. */
function rate(x1: number, x2: number, n = 150, p?: number): JudgedFigure {
  const change = compareRates(rateOfCounts(x2, n, 187), rateOfCounts(x1, n, 187));
  if (change === undefined) throw new Error('no interval');
  const own = change.kind === 'census' ? undefined : change.p;
  return { kind: 'rate', change, verdict: verdictOf(change, p ?? own, 0.05) };
}
const number = (value: number, earlier: number | null = null): JudgedFigure => ({ kind: 'recorded', value, earlier });

describe('a target in words', () => {
  it.each([
    ['maintain-or-increase', 'a rate that rises', rate(100, 130), 'met'],
    ['maintain-or-increase', 'a rate that stays', rate(120, 120), 'met'],
    ['maintain-or-increase', 'a rate that falls', rate(130, 100), 'missed'],
    ['maintain-or-increase', 'a fall that Holm takes back', rate(130, 100, 150, 0.06), 'not-shown'],
    ['maintain-or-increase', 'a rate of few answers', rate(24, 24, 30), 'not-shown'],
    ['maintain-or-increase', 'a complete fall within the margin', rate(150, 142, 187), 'met'],
    ['maintain-or-increase', 'a complete fall beyond it', rate(150, 140, 187), 'missed'],
    ['increase', 'a rate that rises', rate(100, 130), 'met'],
    ['increase', 'a rate that stays', rate(120, 120), 'not-shown'],
    ['increase', 'a rate that falls', rate(130, 100), 'missed'],
    ['increase', 'a complete rise', rate(150, 151, 187), 'met'],
    ['increase', 'a complete rate that stays', rate(150, 150, 187), 'missed'],
    ['at-least-one', 'a rate', rate(120, 120), 'not-shown'],
    ['at-least-one', 'one', number(1), 'met'],
    ['at-least-one', 'none', number(0), 'missed'],
    ['increase', 'a number above the one before', number(8, 7), 'met'],
    ['increase', 'the same number', number(7, 7), 'missed'],
    ['maintain-or-increase', 'the same number', number(7, 7), 'met'],
    ['maintain-or-increase', 'a smaller number', number(6, 7), 'missed'],
    ['maintain-or-increase', 'the first number', number(6), 'not-shown'],
    ['maintain-or-increase', 'nothing', undefined, 'not-shown'],
  ] as const)('%s: %s', (target, _what, figure, judgement) => {
    expect(judgeTarget(target, figure, 0.05)).toBe(judgement);
  });

  it.each([
    [['met', 'met'], 'met'],
    [['met', 'not-shown'], 'not-shown'],
    [['met', 'missed'], 'missed'],
    [['not-shown', 'missed'], 'missed'],
    [[], 'not-shown'],
  ] as const)('of a row with %j is %s', (judgements, row) => {
    expect(judgeRow(judgements)).toBe(row);
  });
});
