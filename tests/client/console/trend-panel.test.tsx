import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { UiContext } from '../../../client/console/blocks/ui.ts';
import { TrendPanel } from '../../../client/console/surveys/results/trend-panel.tsx';
import type { KpiOfSurvey, Results, TrendPoint } from '../../../server/results/survey/results-contract.ts';
import { shownFigure } from './scorecard/scorecard-of-test.ts';
import { english, french } from './scorecard/ui-of-test.ts';

const point = (label: string, more: Partial<TrendPoint>): TrendPoint => ({
  surveyId: label,
  label: { en: label, fr: label },
  date: '2025-05-05',
  figure: shownFigure,
  comparable: true,
  breaks: [],
  ...more,
});

const trend = [
  point('HSC 71', { comparable: false, breaks: ['scale', 'wording'] }),
  point('HSC 72', { figure: { shown: false, because: 'no-answers' } }),
  point('HSC 73', {}),
  point('HSC 74', {}),
];

it.each([
  [
    'en',
    english,
    ['HSC 71: another scale than before, a different wording than before', 'HSC 72: Nobody gave a valid'],
  ],
  ['fr', french, ['HSC 71 : autre échelle qu’auparavant', 'HSC 72 : Aucune réponse valable']],
] as const)('each session that is not drawn says why, in %s', (_, ui, reasons) => {
  const results = { trend, survey: { record: { kind: 'session' } } } as unknown as Results;
  const kpi = { baseline: null } as unknown as KpiOfSurvey;
  const html = renderToString(
    <UiContext.Provider value={ui}>
      <TrendPanel results={results} kpi={kpi} />
    </UiContext.Provider>,
  ).replaceAll(/\s/g, ' ');
  for (const reason of reasons) expect(html).toContain(reason);
});
