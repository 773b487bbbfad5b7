import { expect, it } from 'vitest';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { itemScreen, type ScreenedItem } from '../../../survey-definitions/scorecard/item-screen.ts';
import { countedRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

const figure = figureOf(countedRate(40, { unit: 'member', n: 60, answers: 60, population: undefined }));
const asked = { scale: 'satisfaction/5-4-3-2-1', wording: 'annual/leadership/1' };
const item = (more: Partial<ScreenedItem> = {}): ScreenedItem => ({
  variable: 'leadership',
  figure,
  feeds: null,
  asked,
  ...more,
});
const screened = (now: ScreenedItem, before: readonly ScreenedItem[]) => itemScreen('RES', [now], before, 0.05).rows;

it.each([
  { name: 'asked alike', now: item(), before: [item()], because: undefined },
  { name: 'on another scale', now: item({ asked: { ...asked, scale: 's/2' } }), before: [item()], because: 'scale' },
  { name: 'revised', now: item({ asked: { ...asked, wording: 'w/2' } }), before: [item()], because: 'wording' },
  { name: 'not asked then', now: item(), before: [], because: 'new' },
  { name: 'the KPI itself', now: item({ feeds: 'RES' }), before: [item({ feeds: 'RES' })], because: 'kpi' },
  {
    name: 'withheld then',
    now: item(),
    before: [item({ figure: { shown: false, because: 'primary' } })],
    because: 'withheld',
  },
])('an item that is $name', ({ now, before, because }) => {
  const [row] = screened(now, before);
  expect(row?.compared === false ? row.because : undefined).toBe(because);
});

it('an item without a rate has no row', () => {
  expect(screened(item({ figure: null }), [item()])).toEqual([]);
});
