import { kpis } from '../../../../survey-definitions/kpis.ts';
import { describe, expect, it } from 'vitest';
import { methodSentences } from '../../../../client/console/scorecard/method-sentences.ts';
import type { SatisfactionSeries } from '../../../../survey-definitions/scorecard/satisfaction-series.ts';
import { frame, satisfaction, shownFigure } from './scorecard-of-test.ts';
import { english } from './ui-of-test.ts';

const [row] = kpis.filter(({ id }) => id === 'RES.satisfaction-overall');
if (row === undefined) throw new Error('the plan has lost its second row');

const page = {
  ...frame,
  row,
  goal: null,
  kpi: 'RES.satisfaction-overall',
  result: satisfaction,
  items: [],
  composite: null,
  regions: null,
  languages: null,
  paired: null,
  instrumentRegions: [],
  postStratified: null,
  beside: [],
  screens: null,
};
const noteOf = (change: Partial<SatisfactionSeries>) =>
  methodSentences(page, { ...satisfaction, ...change }, english).join(' ');

describe('the method of a figure is written from the data', () => {
  it.each<[string, Partial<SatisfactionSeries>, string]>([
    ['who is left out', {}, 'Not counted in the rate: 5 with no opinion · 2 left blank.'],
    ['how many answered', {}, '120 of 187 gave a valid answer (64.2%)'],
    ['what nobody knows', {}, 'the share among all lies between 51.0% and 87.0%'],
    ['whose change it is', {}, 'The change is that of the same Members in both surveys'],
    ['how many series', {}, 'Because 16 KPIs are compared at once, we use a stricter test (Holm’s method)'],
    ['a census', { figure: { ...shownFigure, census: true, n: 187 } }, 'All 187 answered'],
    ['an anonymous survey', { unit: 'delegate' }, 'the unit of count is the delegate'],
    ['a refused comparison', { comparison: { kind: 'not-comparable', because: 'wording' } }, 'no comparison is made'],
    [
      'a break',
      { trend: satisfaction.trend.map((point) => ({ ...point, comparable: false })) },
      'There is a break where',
    ],
  ])('%s', (_, change, words) => expect(noteOf(change)).toContain(words));

  it('says nothing of a break where there is none', () => expect(noteOf({})).not.toContain('broken'));
});
