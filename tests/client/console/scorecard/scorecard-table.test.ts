import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { focusAreaNames } from '../../../../client/console/words/kpi-names.ts';
import { ScorecardSummary } from '../../../../client/console/scorecard/scorecard-summary.tsx';
import { layersOf, ScorecardTable } from '../../../../client/console/scorecard/scorecard-table.tsx';
import { reachOfRates } from '../../../../client/console/scorecard/spark-values.ts';
import { UiContext } from '../../../../client/console/blocks/ui.ts';
import type { Ui } from '../../../../client/console/blocks/ui.ts';
import { kpis } from '../../../../survey-definitions/kpis.ts';
import { scorecard } from './scorecard-of-test.ts';
import { english, french } from './ui-of-test.ts';

const focusAreas = focusAreaNames(scorecard.rows.flatMap(({ series }) => series));

function draw(ui: Ui): string {
  const place = { year: 2025, plan: null, snapshot: null };
  const table = h(ScorecardTable, { scorecard, place, focusAreas, reach: reachOfRates(scorecard) });
  return renderToString(h(UiContext.Provider, { value: ui, children: table }));
}

describe('the scorecard', () => {
  it.each([
    ['en', english],
    ['fr', french],
  ] as const)('shows every KPI of the plan and every series of it, in %s', (language, ui) => {
    const html = draw(ui).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
    for (const kpi of kpis) {
      expect(html, kpi.id).toContain(kpi.description[language]);
      for (const series of kpi.series) expect(html, series).toContain(`/console/scorecard/series/${series}?year=2025`);
    }
    expect(html.match(/class="series-row/g)).toHaveLength(kpis.flatMap(({ series }) => series).length);
  });

  it('names focus areas and objectives in the language of the reader', () => {
    expect(draw(english)).toContain('FA1 Technology and innovation');
    expect(draw(french)).toContain('DA1 Technologie et innovation');
    expect(draw(french)).toContain('OS1 Facilitation des échanges');
  });

  it('leads from a rate to the answers it comes from', () => {
    expect(draw(english)).toContain('href="/console/surveys/wave-2025/results"');
  });

  it('keeps the layers of the plan in its order', () => {
    const layers = layersOf(scorecard.rows).map(({ layer, lines }) => [layer.code, lines.length]);
    expect(layers).toEqual([
      ['RES', 2],
      ['MEM', 12],
      ['FUN', 11],
      ['FOC', 2],
      ['IMP', 1],
    ]);
  });

  it('counts in two lines how the series stand', () => {
    const html = renderToString(
      h(UiContext.Provider, { value: english, children: h(ScorecardSummary, { scorecard }) }),
    );
    expect(html).toMatch(/Satisfaction: 16 KPIs.*<strong>16<\/strong> at least maintained/s);
    expect(html).toMatch(/Recorded figures: 16 KPIs.*<strong>16<\/strong> target not reached/s);
  });
});
