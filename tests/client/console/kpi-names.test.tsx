import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { HeadlinePanel } from '../../../client/console/scorecard/headline-panel.tsx';
import { sentenceWithNames } from '../../../client/console/surveys/results/kpi-words.ts';
import type { FocusAreaNames } from '../../../client/console/words/kpi-names.ts';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { rowShortName, seriesTitle } from '../../../client/console/words/kpi-names.ts';
import { UiContext } from '../../../client/console/blocks/ui.ts';
import { kpis } from '../../../survey-definitions/kpis.ts';
import { frame, satisfaction } from './scorecard/scorecard-of-test.ts';
import { english, french } from './scorecard/ui-of-test.ts';

const seriesName = (series: string, language: OfficialLanguage, areas: FocusAreaNames = new Map()): string => {
  const kpi = kpiOfSeries(series);
  return kpi === undefined ? series : rowShortName(kpi, series, language, areas);
};

describe('a KPI is called as the plan has it', () => {
  it.each([
    ['en', 'SO3 · Improve the level of Members’ satisfaction with the quality of EC meetings'],
    ['fr', 'OS3 · Améliorer le niveau de satisfaction des Membres concernant la qualité des réunions du CLF'],
  ] as const)('in %s', (language, title) => {
    expect(seriesTitle('SO3.satisfaction-ec', language).replaceAll("'", '’')).toBe(title);
  });

  it('of a row with several series each says which it is', () => {
    const areas = new Map([['FA2', { en: 'Green Customs', fr: 'Douane verte' }]]);
    expect(seriesTitle('FA.satisfaction-impact.FA2', 'fr', areas)).toMatch(/^DA · .* – DA2 Douane verte, incidence$/);
    expect(seriesTitle('SP2.partnerships.SO1', 'en')).toMatch(/^SP2 · .* – SO1 /);
  });

  it('no two series are called alike, in no language, and none by its id', () => {
    const all = kpis.flatMap(({ series }) => series);
    for (const ui of [english, french]) {
      const names = all.map((series) => seriesTitle(series, ui.language));
      expect(new Set(names).size).toBe(all.length);
      expect(
        [...names, ...all.map((series) => seriesName(series, ui.language))].filter((name) => all.includes(name)),
      ).toEqual([]);
    }
  });
});

describe('the copied sentence', () => {
  const parts = {
    kpi: 'SO3 · Improve it',
    survey: 'EC 45/46',
    question: 'Overall, how satisfied are you?',
    sentence: '80.0% are satisfied.',
  };

  it.each([
    ['en', english, 'SO3 · Improve it. EC 45/46, ‘Overall, how satisfied are you?’: 80.0% are satisfied.'],
    ['fr', french, 'SO3 · Improve it. EC 45/46, « Overall, how satisfied are you? » : 80.0% are satisfied.'],
  ] as const)('names KPI, survey and question, in %s', (_, ui, sentence) => {
    expect(sentenceWithNames(parts, ui).replaceAll(/\s/g, ' ')).toBe(sentence);
  });
});

it('the panel of a KPI does not call it by its id', () => {
  const panel = <HeadlinePanel page={{ ...frame, items: [] }} result={satisfaction} title="RES · Satisfaction" />;
  const html = renderToString(<UiContext.Provider value={english}>{panel}</UiContext.Provider>);
  expect(html).toContain('Result for 2025');
  expect(html).not.toContain('RES.satisfaction-overall');
});
