import { describe, expect, it } from 'vitest';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import { headlineOf, kpiResult } from '../../../survey-definitions/results/kpi-result.ts';
import { tallyByVariable } from '../../../survey-definitions/results/tally.ts';
import type { Baseline } from '../../../survey-definitions/statistics/compare-with-baseline.ts';
import { membersAnswering, smallDefinition, smallQuestionnaire, tallyOf } from './small-questionnaire.ts';

const scale = 'satisfaction/5-4-3-2-1';
const wording = 'post-session-ptc/overall/2';
const rateOnly: Baseline = { rate: 0.782, date: '2022-06-30', source: 'annual survey 2022' };
const full: Baseline = { ...rateOnly, n: 124, population: 184, unit: 'member', scale, wording };

/** 116 Members of 186 answer, `satisfied` of them satisfied. */
function kpiWith(satisfied: number, baseline: Baseline | undefined) {
  const headline = headlineOf(smallQuestionnaire);
  if (headline === undefined) throw new Error('no headline');
  const counts = { ...membersAnswering(5, satisfied), ...membersAnswering(2, 116 - satisfied, satisfied) };
  const tally = tallyByVariable(tallyOf('overall', counts)).get('overall') ?? new Map();
  return kpiResult(smallQuestionnaire, headline, tally, baseline, { unit: 'member', population: 186, threshold: 5 });
}

describe('the KPI of a survey', () => {
  it('is the item that feeds a series, with the scale and wording it was asked with', () => {
    expect(headlineOf(smallQuestionnaire)).toMatchObject({
      variable: 'overall',
      series: 'SO1.satisfaction-ptc',
      scale,
      wording,
    });
  });

  it('is none where no item feeds a series', () => {
    expect(headlineOf(questionnaireFor({ ...smallDefinition, sections: [] }, emptyOccasion))).toBeUndefined();
  });

  it('agrees with the worked example: 93 of 116 against 97 of 124 is at least maintained', () => {
    const kpi = kpiWith(93, full);
    expect(kpi.comparison).toMatchObject({ kind: 'independent', x0: 97, n0: 124, assumed: [] });
    expect(kpi.verdict).toEqual({ code: 'at-least-maintained', indicative: false, margin: 0.05 });
    expect(kpi.family).toBe(1);
  });

  it.each([
    { name: 'improved', satisfied: 112, baseline: full, verdict: 'improved' },
    { name: 'declined', satisfied: 60, baseline: full, verdict: 'declined' },
    { name: 'not established', satisfied: 85, baseline: full, verdict: 'not-established' },
    { name: 'improved against a rate alone, but indicative', satisfied: 112, baseline: rateOnly, verdict: 'improved' },
  ])('says $name', ({ satisfied, baseline, verdict }) => {
    const kpi = kpiWith(satisfied, baseline);
    expect(kpi.verdict).toMatchObject({ code: verdict, indicative: baseline.n === undefined });
  });

  it.each([
    { name: 'no baseline', baseline: undefined, comparison: { kind: 'first-wave' } },
    {
      name: 'another scale',
      baseline: { ...full, scale: 'four-points/4-3-2-1' },
      comparison: { kind: 'not-comparable', because: 'scale' },
    },
    {
      name: 'another revision',
      baseline: { ...full, wording: 'post-session-ptc/overall/1' },
      comparison: { kind: 'not-comparable', because: 'wording' },
    },
    {
      name: 'another unit',
      baseline: { ...full, unit: 'delegate' as const },
      comparison: { kind: 'not-comparable', because: 'unit' },
    },
  ])('has no verdict with $name', ({ baseline, comparison }) => {
    expect(kpiWith(93, baseline)).toMatchObject({ comparison, verdict: null });
  });

  it('takes an unknown scale, wording and unit to be the same, and says so', () => {
    expect(kpiWith(93, rateOnly).comparison).toMatchObject({
      kind: 'indicative',
      assumed: ['scale', 'wording', 'unit'],
    });
  });

  it('tells nothing by its comparison of a figure that is withheld', () => {
    const headline = headlineOf(smallQuestionnaire);
    const tally = tallyByVariable(tallyOf('overall', membersAnswering(5, 4))).get('overall') ?? new Map();
    const kpi =
      headline && kpiResult(smallQuestionnaire, headline, tally, full, { unit: 'member', population: 9, threshold: 5 });
    expect(kpi).toMatchObject({ figure: { shown: false }, comparison: { kind: 'withheld' }, verdict: null });
  });
});
