import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { changeScreen, type RowToScreen } from '../../../survey-definitions/scorecard/change-screen.ts';
import { countedRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

const figure = (satisfied: number, n: number, population?: number) =>
  figureOf(countedRate(satisfied, { unit: 'member', n, answers: n, population }));

const rows: readonly RowToScreen[] = [
  { key: 'up', now: figure(56, 70), before: figure(48, 80) },
  { key: 'much the same', now: figure(93, 116), before: figure(97, 124) },
  { key: 'hidden now', now: { shown: false, because: 'complementary' }, before: figure(48, 80) },
  { key: 'hidden then', now: figure(56, 70), before: { shown: false, because: 'primary' } },
  { key: 'all alike', now: figure(7, 7), before: figure(48, 80) },
  { key: 'silent', now: figure(0, 0), before: figure(48, 80) },
  { key: 'reworded', now: figure(56, 70), before: 'wording' },
  { key: 'down', now: figure(30, 80), before: figure(60, 80) },
];
const screen = changeScreen(rows, 0.05);
const row = (key: string) => screen.rows.find((one) => one.key === key);

describe('a screen of changes', () => {
  it('adjusts the p-values of the rows it compares by Benjamini-Hochberg, and of no others', () => {
    expect(screen.family).toBe(3);
    expect(row('up')).toMatchObject({ compared: true, p: expect.closeTo(0.008133140359, 9) });
    expect(row('up')).toMatchObject({ adjustedP: expect.closeTo((0.008133140359 * 3) / 2, 9) });
    expect(row('much the same')).toMatchObject({ adjustedP: expect.closeTo(0.710634926457, 9) });
  });

  it('gives the change with Newcombe’s interval and the figure of then', () => {
    expect(row('up')).toMatchObject({
      change: expect.closeTo(0.2, 12),
      interval95: { lower: expect.closeTo(0.0524, 4), upper: expect.closeTo(0.3339, 4) },
      before: { rate: 0.6, n: 80, population: null },
    });
  });

  it('marks what is beyond chance after the adjustment, by its direction', () => {
    const marks = screen.rows.map((one) => (one.compared ? one.mark : one.because));
    expect(marks).toEqual(['up', null, 'withheld', 'withheld', 'withheld', 'no-answers', 'wording', 'down']);
  });

  it('says nothing of a row it does not compare but why', () => {
    expect(row('hidden then')).toEqual({ key: 'hidden then', compared: false, because: 'withheld' });
  });

  it('does not mark one of many for what chance does', () => {
    const alone: RowToScreen = { key: 'one', now: figure(46, 70), before: figure(66, 80) };
    const still: readonly RowToScreen[] = Array.from({ length: 9 }, (_, index) => ({
      key: `still ${index}`,
      now: figure(40, 80),
      before: figure(40, 80),
    }));
    const markOf = (all: readonly RowToScreen[]) => changeScreen(all, 0.05).rows.map((one) => one.compared && one.mark);
    expect(markOf([alone])).toEqual(['down']);
    expect(new Set(markOf([alone, ...still]))).toEqual(new Set([null]));
  });

  it.each([
    { now: 20, mark: 'up' },
    { now: 15, mark: null },
    { now: 8, mark: 'down' },
  ] as const)('of a census ($now of 24 after 15 of 24) marks what is beyond the margin', ({ now, mark }) => {
    const census = changeScreen([{ key: 'all', now: figure(now, 24, 24), before: figure(15, 24, 24) }], 0.05);
    expect(census.family).toBe(0);
    expect(census.rows[0]).toMatchObject({ p: null, adjustedP: null, interval95: null, mark });
  });

  it('is the same in whatever order the rows come', () => {
    const turned = changeScreen(rows.toReversed(), 0.05);
    expect(turned.rows.toReversed()).toEqual(screen.rows);
  });
});
