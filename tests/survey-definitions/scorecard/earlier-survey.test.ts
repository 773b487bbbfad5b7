import { expect, it } from 'vitest';
import { earlierSurvey } from '../../../survey-definitions/scorecard/earlier-survey.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import { headline, measuredOnce, surveyOf, tallyOfCodes } from './measured.ts';

const many = tallyOfCodes([5, 4, 4, 2, 3, 5, 4, 4, 1, 2, 5, 4]);
const wave = (year: number, more = {}) => measuredOnce(surveyOf(String(year), year, many, more));
const [first, second, third, now] = [wave(2022), wave(2023), wave(2024), wave(2025)];
const reworded = { headline: { ...headline, wording: 'small/overall/2' } };

const baseline = (more: Partial<KpiBaseline> = {}): KpiBaseline => ({
  origin: 'first-wave',
  id: '2022',
  rate: 0.5,
  n: null,
  population: null,
  unit: 'member',
  scale: null,
  wording: null,
  measuredOn: '2022-03-01',
  source: null,
  label: null,
  ...more,
});

it.each([
  { name: 'the survey of the baseline', of: baseline(), among: [first, second, third], year: 2022, isBaseline: true },
  {
    name: 'the one before where the baseline is not ours',
    of: baseline({ origin: 'entered', id: 'b1', measuredOn: '2019-03-01' }),
    among: [first, second, third],
    year: 2024,
    isBaseline: false,
  },
  {
    name: 'the one before where there is no baseline',
    of: null,
    among: [first, second],
    year: 2023,
    isBaseline: false,
  },
  {
    name: 'the last one that asked alike',
    of: null,
    among: [first, second, wave(2024, reworded)],
    year: 2023,
    isBaseline: false,
  },
  {
    name: 'the last one that is shown',
    of: null,
    among: [first, measuredOnce(surveyOf('2023', 2023, tallyOfCodes([5, 4])))],
    year: 2022,
    isBaseline: false,
  },
])('is $name', ({ of, among, year, isBaseline }) => {
  const found = earlierSurvey(of, now, [...among, now]);
  expect([found?.measurement.year, found?.isBaseline]).toEqual([year, isBaseline]);
});

it('is none where nothing before asked alike', () => {
  expect(earlierSurvey(null, now, [wave(2024, reworded), now])).toBeUndefined();
  expect(earlierSurvey(null, now, [now])).toBeUndefined();
});
