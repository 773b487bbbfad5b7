import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../../server/wave/invitations/completeness.ts';
import { waveCurve } from '../../../../server/wave/invitations/wave-curve.ts';
import { waveRates } from '../../../../server/wave/invitations/wave-rates.ts';
import type { Disposition } from '../../../../server/wave/invitations/wave-contract.ts';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { questionnaireFor } from '../../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Definition } from '../../../../survey-definitions/questionnaire/definition.ts';

const rating = { kind: 'rating', scale: 's', required: true } as const;
const definition = {
  name: 'small',
  version: 1,
  languages: ['en'],
  occasion: 'wave',
  scales: {},
  sections: [
    {
      name: 'one',
      items: [
        { ...rating, name: 'overall', feeds: 'RES.satisfaction-overall' },
        { kind: 'single', name: 'took', options: ['yes', 'no'] },
        { ...rating, name: 'joint', feeds: 'SP2.satisfaction-joint-operations', when: { is: ['took', 'yes'] } },
        { kind: 'long-text', name: 'remark' },
      ],
    },
  ],
} as unknown as Definition;
const questionnaire = questionnaireFor(definition, { facts: {}, names: {}, lists: {} });

describe('a response', () => {
  it.each<{ readonly is: 'complete' | 'partial' | undefined; readonly answers: Answers }>([
    { is: 'complete', answers: { overall: 4, took: 'yes', joint: 3 } },
    { is: 'complete', answers: { overall: { missing: 'noOpinion' }, took: 'no' } },
    { is: 'partial', answers: { overall: 4, took: 'yes' } },
    { is: undefined, answers: { remark: 'none of the headline items' } },
    { is: undefined, answers: {} },
  ])('with $answers is $is', ({ is, answers }) => {
    expect(completenessOf(questionnaire, answers)).toBe(is);
  });
});

describe('the response rates of a wave', () => {
  const members = (region: string, ...dispositions: readonly Disposition[]) =>
    dispositions.map((disposition) => ({ region, disposition }));

  it('count every Member of the population in the denominator, by region and in all', () => {
    const { all, regions } = waveRates([
      ...members('EUR', 'complete', 'complete', 'partial', 'opted-out', 'sent'),
      ...members('AP', 'complete', 'will-not-answer', 'undeliverable', 'not-sent', 'queued'),
    ]);
    expect(all).toEqual({
      population: 10,
      complete: 3,
      partial: 1,
      refusal: 2,
      nonContact: 2,
      other: 2,
      unknown: 0,
      rr1: 0.3,
      rr2: 0.4,
    });
    expect(regions.map(({ region, rr1, rr2 }) => [region, rr1, rr2])).toEqual([
      ['AP', 0.2, 0.2],
      ['EUR', 0.4, 0.6],
    ]);
  });

  it('are those of the WCO\u2019s own survey of 2021: 124 of 183', () => {
    const { all } = waveRates([
      ...members('EUR', ...Array.from({ length: 124 }, () => 'complete' as const)),
      ...members('EUR', ...Array.from({ length: 59 }, () => 'sent' as const)),
    ]);
    expect(all.rr1?.toFixed(3)).toBe('0.678');
  });

  it('are unknown where nobody was asked', () => {
    expect(waveRates([])).toMatchObject({ all: { population: 0, rr1: null, rr2: null }, regions: [] });
  });
});

describe('the curve of a wave', () => {
  it('has one point a day as Brussels counts days, and never falls', () => {
    const first = ['2026-11-22T10:00:00.000Z', '2026-11-22T23:30:00.000Z', '2026-11-24T09:00:00.000Z'];
    expect(waveCurve(first, '2026-11-22T09:00:00.000Z', '2026-11-25T09:00:00.000Z')).toEqual([
      { day: '2026-11-22', submitted: 1 },
      { day: '2026-11-23', submitted: 2 },
      { day: '2026-11-24', submitted: 3 },
      { day: '2026-11-25', submitted: 3 },
    ]);
  });

  it('counts the days of a change of the clocks once each', () => {
    const days = waveCurve([], '2026-10-24T09:00:00.000Z', '2026-10-27T09:00:00.000Z').map(({ day }) => day);
    expect(days).toEqual(['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
  });
});
