import { periodText } from '../../../../survey-definitions/figures/period.ts';
import type { RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { unitOfSeries } from './series-words.ts';

const columns = ['series', 'period', 'value', 'base', 'operations', 'members', 'source'] as const;

/** The figures in force as the import reads them: unchanged, the file changes nothing. */
export const figuresCsv = (figures: readonly RecordedFigure[]): string =>
  csvOf([
    columns,
    ...figures.map(({ series, value, period, base, operations, members, source }) => [
      series,
      periodText(period),
      // A percentage carries its sign: 0.5 alone might be a share.
      unitOfSeries(series) === 'percent' ? `${value}%` : value,
      base,
      operations,
      members,
      source,
    ]),
  ]);

/** With a mark, so that spreadsheets read UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** RFC 4180; a text that a spreadsheet would run gets an apostrophe. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
