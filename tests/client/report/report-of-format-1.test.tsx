import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { reportIn } from '../../../client/report/content/report-context.ts';
import { Report } from '../../../client/report/report.tsx';
import { readSnapshot } from '../../../survey-definitions/scorecard/read-snapshot.ts';
import { storedFormat1 } from '../../survey-definitions/scorecard/stored-snapshots.ts';

const frozen = readSnapshot(storedFormat1);

describe.each(['en', 'fr'] as const)('the report of a snapshot of format 1, in %s', (language) => {
  const { format } = reportIn({ language });
  const text = renderToString(<Report request={{ ...frozen, language, isDemo: false, links: null }} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

  it('prints the rates that were stored', () => {
    const rates = storedFormat1.scorecard.rows
      .flatMap(({ series }) => series)
      .flatMap((series) => (series.kind === 'satisfaction' && series.figure?.shown ? [series.figure.rate] : []));
    expect(rates.length).toBeGreaterThanOrEqual(13);
    for (const rate of rates) expect(text).toContain(format.percent(rate).replaceAll(/\s+/g, ' '));
  });

  it('prints nothing for what was never computed', () => {
    expect(text).not.toMatch(/\b(?:undefined|null|NaN|\[object)\b/);
  });
});
