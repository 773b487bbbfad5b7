import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { inEachOfficial } from '../../../survey-definitions/reference/languages.ts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportRequest } from '../../../server/platform/pages/report-page-contract.ts';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import { rowShortName, rowTitle } from '../../console/words/kpi-names.ts';
import type { FocusAreaNames } from '../../console/words/kpi-names.ts';
import { namedPage, namedScorecard } from '../../console/scorecard/named-occasions.ts';
import { uiIn } from '../../console/blocks/ui.ts';
import type { Ui } from '../../console/blocks/ui.ts';
import { translator } from '../../shared/i18n.ts';
import type { Catalogue, Translate } from '../../shared/i18n.ts';
import { createReportFormat } from './report-format.ts';
import type { ReportFormat } from './report-format.ts';
import { byLanguage, textsOf } from '../../shared/catalogue-files.ts';
import type en from '../texts/en.json';

export type ReportKey = keyof typeof en;

const catalogues = byLanguage(
  import.meta.glob<Catalogue<ReportKey>>('../texts/*.json', { eager: true, import: 'default' }),
);

/** Words and formats of a report. `ui` is the console's: screen and report say the same in the same words. */
export type ReportWords = {
  readonly language: OfficialLanguage;
  readonly w: Translate<ReportKey>;
  readonly ui: Ui;
  readonly format: ReportFormat;
};

export const reportIn = ({ language }: { readonly language: OfficialLanguage }): ReportWords => ({
  language,
  w: translator<ReportKey>(textsOf(catalogues, language), language),
  ui: uiIn(language),
  format: createReportFormat(language),
});

export type ReportAtHand = ReportWords & {
  readonly content: FrozenScorecard;
  readonly focusAreas: FocusAreaNames;
  /** How a series is called by the plan of the report: in full, and in a few words. */
  readonly titleOf: (series: string) => string;
  readonly shortNameOf: (series: string) => string;
};

export function reportAtHand(request: ReportRequest): ReportAtHand {
  const focusAreas = new Map(
    request.focusAreas.map(({ code, name }) => [code, inEachOfficial((language) => name[language] ?? code)]),
  );
  const { language } = request;
  const { rows } = request.scorecard;
  const named = (series: string, nameOf: typeof rowTitle): string => {
    const row = rows.find((one) => one.series.some((result) => result.series === series));
    return row === undefined ? series : nameOf(row.plan, series, language, focusAreas);
  };
  return {
    ...reportIn(request),
    // Surveys by their full names; under the points of a trend there is room for the short ones only.
    content: { ...request, scorecard: namedScorecard(request.scorecard), pages: request.pages.map(namedPage) },
    focusAreas,
    titleOf: (series) => named(series, rowTitle),
    shortNameOf: (series) => named(series, rowShortName),
  };
}

export const ReportContext = createContext<ReportAtHand | null>(null);

export function useReport(): ReportAtHand {
  const report = useContext(ReportContext);
  if (report === null) throw new Error('no report is being rendered');
  return report;
}
