import { localeOf } from '../../../survey-definitions/reference/moment-words.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { createFormat } from '../../console/words/format.ts';
import type { Format } from '../../console/words/format.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';

/** Every figure of the report is written by one of these; those of the console and a few for the annex. */
export type ReportFormat = Format & {
  /** A p-value: three decimals, or that it is below them. */
  readonly p: (p: number) => string;
  /** Limits of a change, in points. */
  readonly pointsInterval: (interval: Interval) => string;
  /** An instant on the clocks of Brussels. */
  readonly brussels: (instant: string) => string;
};

export function createReportFormat(language: OfficialLanguage): ReportFormat {
  const format = createFormat(language);
  const locale = localeOf(language);
  const three = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return {
    ...format,
    p: (p) => (p < 0.001 ? `<\u00a0${three.format(0.001)}` : three.format(p)),
    pointsInterval: ({ lower, upper }) => `[${format.inTurn([lower, upper].map(format.points))}]`,
    brussels: (instant) => format.instant(instant, 'Europe/Brussels'),
  };
}
