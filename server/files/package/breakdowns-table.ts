import { noRegion, type BreakdownName } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import { figureCells, given, type ResultCells } from './figure-cells.ts';
import type { Field, PackageTable } from './package-tables.ts';

/** What is printed by region and by language; null or empty: nothing is. */
export type PrintedBreakdowns = Readonly<Record<BreakdownName, readonly LineFigure[] | null>>;

const text = ['reference', 'series', 'surveys', 'breakdown', 'groups', 'suppressed', 'bound', 'method'] as const;
const whole = ['year', 'threshold', 'n', 'members_behind', 'answers', 'population', 'census'] as const;
const real = ['effective', 'x', 'rate', 'lower', 'upper', 'plain_lower', 'plain_upper'] as const;

const fields: readonly Field[] = [
  ...text.map((name) => ({ name, type: 'string' }) as const),
  ...whole.map((name) => ({ name, type: 'integer' }) as const),
  ...real.map((name) => ({ name, type: 'number' }) as const),
];

/** breakdowns.csv: the lines of figures of kpi-results.csv, a row each. */
export function breakdownsTable(rows: readonly ResultCells[]): PackageTable {
  const header = fields.map(({ name }) => name);
  return {
    path: 'breakdowns.csv',
    title: 'KPI results by region and by language',
    table: { header, pages: () => [rows.map((cells) => header.map((name) => cells[name] ?? ''))] },
    fields,
    primaryKey: ['reference', 'breakdown', 'groups'],
    foreignKeys: [{ fields: ['reference'], references: 'kpi-results.csv', to: ['reference'] }],
  };
}

/** `figure`: reference, series, year, threshold and surveys of the figure that is broken down. */
export const breakdownRows = (figure: ResultCells, { region, language }: PrintedBreakdowns): readonly ResultCells[] => [
  ...(region ?? []).map((line) => ({ ...figure, breakdown: 'region', ...lineCells(line) })),
  ...(language ?? []).map((line) => ({ ...figure, breakdown: 'language', ...lineCells(line) })),
];

const lineCells = ({ groups, population, figure }: LineFigure): ResultCells => ({
  groups: groups.map(groupCell).join(' '),
  ...given('population', population),
  ...(!figure.shown && figure.because === 'complementary' ? { suppressed: figure.because } : figureCells(figure)),
});

/** Members of no region are called `none`: an empty cell would be a missing value. */
export const groupCell = (group: string): string => (group === noRegion ? 'none' : group);
