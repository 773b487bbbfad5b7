import { expect, it } from 'vitest';
import { itemsDrawn } from '../../../client/report/content/items-drawn.ts';
import { changeScreen } from '../../../survey-definitions/scorecard/change-screen.ts';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { SeriesItem, SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { countedRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { sampleContent } from './sample-content.ts';

const figure = (satisfied: number) =>
  figureOf(countedRate(satisfied, { unit: 'member', n: 50, answers: 50, population: 60 }));

const found = sampleContent.pages.find(({ items }) => items.length > 0);
const [sample] = found?.items ?? [];
if (found === undefined || sample === undefined) throw new Error('the sample has no question');

/** Question q1 is the KPI's own; the others are rated worse and worse. */
const items: readonly SeriesItem[] = Array.from({ length: 12 }, (_, index) => ({
  ...sample,
  variable: `q${index + 1}`,
  feeds: index === 0 ? found.result.series : null,
  figure: figure(45 - index * 3),
}));
const marking = changeScreen([{ key: 'q6', now: figure(30), before: figure(5) }], 0.05);
const page = (count: number, more: Partial<SeriesPage> = {}): SeriesPage => ({
  ...found,
  screens: null,
  items: items.slice(0, count),
  ...more,
});
const drawn = (one: SeriesPage) => itemsDrawn(one).map(({ variable }) => variable);

it('few questions are all drawn', () => {
  expect(drawn(page(8))).toHaveLength(8);
});

it('of many the own one, the highest and the lowest are, in their order', () => {
  expect(drawn(page(12))).toEqual(['q1', 'q2', 'q3', 'q4', 'q10', 'q11', 'q12']);
});

it('one whose change is worth a look is drawn too', () => {
  const earlier = { surveyId: 'before', label: { en: 'before' }, isBaseline: false };
  const screens = { earlier, regions: null, items: marking };
  expect(drawn(page(12, { screens }))).toEqual(['q1', 'q2', 'q3', 'q4', 'q6', 'q10', 'q11', 'q12']);
});

it('a withheld one is not', () => {
  const hidden = items.map((item) =>
    item.variable === 'q12' ? { ...item, figure: { shown: false, because: 'primary' } as const } : item,
  );
  expect(drawn(page(12, { items: hidden }))).toEqual(['q1', 'q2', 'q3', 'q4', 'q9', 'q10', 'q11']);
});
