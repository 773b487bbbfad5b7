import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { describe, expect, it } from 'vitest';
import { comparisonWords, kpiSentence } from '../../../client/console/surveys/results/kpi-words.ts';
import { createFormat } from '../../../client/console/words/format.ts';
import { createTranslate } from '../../../client/console/words/translate.ts';
import type { KpiOfSurvey } from '../../../server/results/survey/results-contract.ts';

const wordsIn = (language: OfficialLanguage) => ({
  t: createTranslate(language),
  format: createFormat(language),
  language,
});

const kpi: KpiOfSurvey = {
  series: 'SO1.satisfaction-ptc',
  variable: 'overall',
  scale: 's',
  wording: 'w',
  family: 1,
  figure: {
    shown: true,
    unit: 'member',
    rate: 0.782,
    n: 92,
    answers: 120,
    population: 116,
    interval: { lower: 0.75, upper: 0.81 },
    plainInterval: null,
    census: false,
    method: 'wilson',
    effective: 116,
    membersBehind: 116,
  },
  comparison: { kind: 'first-wave' },
  verdict: { code: 'at-least-maintained', indicative: false, margin: 0.05 },
  baseline: {
    origin: 'entered',
    id: 'b',
    rate: 0.76,
    n: 90,
    population: 183,
    unit: null,
    scale: null,
    wording: null,
    measuredOn: '2022-10-21',
    source: 'Report',
    label: null,
  },
};

describe('the answer in one sentence', () => {
  it.each([
    ['en', '78.2% satisfied, 92 of 116 Members answered; at least maintained since 21 October 2022 (within 5 points).'],
    [
      'fr',
      '78,2\u202f% de satisfaits, 92 Membres sur 116 ont répondu\u202f; au moins maintenu depuis le 21 octobre 2022 (à 5 points près).',
    ],
  ] as const)('in %s', (language, sentence) => expect(kpiSentence(kpi, wordsIn(language))).toBe(sentence));

  it.each([
    ['improved', 'improved since'],
    ['declined', 'declined since'],
    ['maintained', 'maintained since 21 October 2022 (within ±5 points)'],
    ['not-established', 'change since 21 October 2022 not established'],
  ] as const)('says %s', (code, words) => {
    const sentence = kpiSentence({ ...kpi, verdict: { code, indicative: false, margin: 0.05 } }, wordsIn('en'));
    expect(sentence).toContain(words);
  });

  it('counts Members when everybody answered both times', () => {
    const sentence = kpiSentence({ ...kpi, verdict: { code: 'census', members: -3, change: -0.02 } }, wordsIn('en'));
    expect(sentence).toContain('3 fewer Members satisfied since');
  });

  it.each([
    ['en', 0.021, 'up by 2.1 points since'],
    ['en', -0.01, 'down by 1 point since'],
    ['fr', 0.019, '1,9 point de plus depuis'],
    ['fr', -0.021, '2,1 points de moins depuis'],
  ] as const)('speaks of points where Members cannot be counted (%s, %d)', (language, change, words) => {
    const verdict = { code: 'census', members: undefined, change } as const;
    expect(kpiSentence({ ...kpi, verdict }, wordsIn(language))).toContain(words);
  });

  it('says when a verdict is only indicative', () => {
    const sentence = kpiSentence(
      { ...kpi, verdict: { code: 'improved', indicative: true, margin: 0.05 } },
      wordsIn('en'),
    );
    expect(sentence).toContain('indicative only');
  });

  it('speaks of answers from delegates where the survey is anonymous', () => {
    const figure = { ...kpi.figure, unit: 'delegate', n: 38, population: null } as const;
    expect(kpiSentence({ ...kpi, figure, verdict: null }, wordsIn('en'))).toBe(
      '78.2% satisfied, 38 answers from delegates.',
    );
  });

  it.each([
    [{ shown: false, because: 'primary' } as const, 'Withheld: fewer than 5 answers'],
    [{ shown: false, because: 'unanimous', bound: 'at-least-95', n: 7 } as const, '95% or more are satisfied'],
    [{ shown: false, because: 'no-answers' } as const, 'Nobody gave a valid answer'],
  ])('explains why there is no figure (%#)', (figure, words) => {
    expect(kpiSentence({ ...kpi, figure }, wordsIn('en'))).toContain(words);
  });
});

describe('a rate of another unit', () => {
  it.each([
    ['en', 'Not comparable: the baseline counts delegates and this survey Members, or the other way round.'],
    [
      'fr',
      'Non comparable\u00a0: la valeur de référence compte des délégués, l’enquête actuelle des Membres, ou l’inverse.',
    ],
  ] as const)('is not compared, and it is said why (%s)', (language, words) => {
    const comparison = { kind: 'not-comparable', because: 'unit' } as const;
    expect(comparisonWords({ ...kpi, comparison, verdict: null }, wordsIn(language))).toBe(words);
  });
});

describe('the change', () => {
  const interval = { lower: -0.12, upper: 0.13 };
  const comparison = {
    kind: 'independent',
    change: 0.004,
    p: 0.9,
    interval95: interval,
    interval90: interval,
    finitePopulation: true,
    correlation: { finite: 0, plain: 0 },
    plain: { interval95: interval, interval90: interval },
    assumed: [],
    n0: 47,
    candidates: [33],
  } as const;
  const baseline = { ...kpi.baseline, rate: 0.7, n: 47 } as NonNullable<KpiOfSurvey['baseline']>;

  it.each([
    ['en', '+0.4 points (95% interval \u221212.0 to +13.0); the baseline is read as 33 out of 47, that is 70.2%'],
    [
      'fr',
      '+0,4 point (intervalle à 95\u202f%\u00a0: \u221212,0 à +13,0)\u202f; la valeur de référence est lue comme 33 sur 47, soit 70,2\u202f%',
    ],
  ] as const)(
    'names the count behind a rounded baseline, without which the figures do not add up (%s)',
    (language, words) => {
      expect(
        comparisonWords({ ...kpi, verdict: null, baseline, comparison: { ...comparison, x0: 33 } }, wordsIn(language)),
      ).toBe(words);
    },
  );

  it('does not where the count gives the rate that was recorded', () => {
    const exact = { ...baseline, rate: 0.702 };
    expect(
      comparisonWords({ ...kpi, verdict: null, baseline: exact, comparison: { ...comparison, x0: 33 } }, wordsIn('en')),
    ).toBe('+0.4 points (95% interval \u221212.0 to +13.0)');
  });

  it.each([
    ['improved', '95'],
    ['declined', '95'],
    ['slightly-lower', '95'],
    ['maintained', '90'],
    ['at-least-maintained', '90'],
    ['not-established', '90'],
  ] as const)('stands beside the interval that decided: %s at %s%', (code, level) => {
    const verdict = { code, indicative: false, margin: 0.05 };
    const { n0: _, candidates: __, ...measured } = comparison;
    const wide = { ...measured, interval95: { lower: -0.2, upper: 0.2 } };
    const said = comparisonWords({ ...kpi, baseline, comparison: wide, verdict }, wordsIn('en'));
    expect(said).toContain(level === '95' ? '95% interval \u221220.0 to +20.0' : '90% interval \u221212.0 to +13.0');
  });
});
