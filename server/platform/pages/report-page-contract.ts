import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';

export type ReportRequest = FrozenScorecard & {
  readonly language: OfficialLanguage;
  /** Where the other languages and the PDF are; a report without links stands for itself. */
  readonly links: ReportLinks | null;
  /** The data are synthetic, and every page says so. */
  readonly isDemo: boolean;
};

export type ReportLinks = {
  readonly others: readonly { readonly language: OfficialLanguage; readonly address: string }[];
  /** null where no PDF is printed. */
  readonly pdf: string | null;
  readonly scorecard: string;
};

/** A whole HTML document that asks for nothing else. */
export type RenderReport = (request: ReportRequest) => string;

/** The exports of `build/report/render.js`. `footer`: what stands at the foot of each printed page. */
export type ReportModule = {
  readonly renderReport: RenderReport;
  readonly reportFooter: (request: Pick<ReportRequest, 'language' | 'scorecard' | 'isDemo'>) => string;
  /** The one style sheet inside the document. */
  readonly reportStyle: string;
};
