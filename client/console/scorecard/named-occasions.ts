import { committeeShort } from '../../../survey-definitions/reference/committees.ts';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { Kpi } from '../../../survey-definitions/kpis.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard, SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { createTranslate } from '../words/translate.ts';

/** The same scorecard, its surveys by their full names: 'Annual survey 2025' and 'PTC 249/250' for '2025' and '249/250'. */
export const namedScorecard = (scorecard: Scorecard): Scorecard => ({
  ...scorecard,
  rows: scorecard.rows.map((row) => ({ ...row, series: row.series.map((result) => namedSeries(result, row.plan)) })),
});

export function namedPage(page: SeriesPage): SeriesPage {
  const { paired, result, screens } = page;
  const kpi = page.row;
  const earlier = paired && { ...paired.earlier, label: fullName(paired.earlier.label, kpi) };
  return {
    ...page,
    result: namedSeries(result, kpi),
    paired: paired && earlier && { ...paired, earlier },
    ...(screens && {
      screens: { ...screens, earlier: { ...screens.earlier, label: fullName(screens.earlier.label, kpi) } },
    }),
  };
}

function namedSeries(result: SeriesResult, kpi: Kpi): SeriesResult {
  const named = <Source extends { readonly label: LocalizedText }>(source: Source): Source => ({
    ...source,
    label: fullName(source.label, kpi),
  });
  if (result.kind === 'recorded') return result;
  if (result.kind === 'instruments') return { ...result, source: result.source && named(result.source) };
  return {
    ...result,
    sources: result.sources.map(named),
    soFar: result.soFar && result.soFar.map(named),
    leftOut: result.leftOut.map(named),
    baseline: namedBaseline(result.baseline, kpi),
    baselineSurvey: result.baselineSurvey && named(result.baselineSurvey),
  };
}

const namedBaseline = (baseline: SatisfactionSeries['baseline'], kpi: Kpi): SatisfactionSeries['baseline'] =>
  baseline && { ...baseline, label: baseline.label && fullName(baseline.label, kpi) };

/** The points of a trend keep their short names: there is little room under them. */
function fullName(label: LocalizedText, kpi: Kpi): LocalizedText {
  return Object.fromEntries(
    officialLanguages.map((language) => {
      const short = inLanguage(label, language);
      if (kpi.committee !== undefined) return [language, `${committeeShort(kpi.committee, language)} ${short}`];
      const isWave = kpi.instrument === 'annual_survey';
      return [language, isWave ? createTranslate(language)('occasion.wave', { year: short }) : short];
    }),
  );
}
