import type { ResultCells } from './figure-cells.ts';
import type { Field, PackageTable } from './package-tables.ts';

/** kpi-results.csv, of whatever figures. */
export function resultsTable(rows: readonly ResultCells[]): PackageTable {
  const header = fields.map(({ name }) => name);
  return {
    path: 'kpi-results.csv',
    title: 'KPI results with all intermediate results',
    table: { header, pages: () => [rows.map((cells) => header.map((name) => cells[name] ?? ''))] },
    fields,
    primaryKey: ['reference'],
  };
}

const text = (...names: readonly string[]): readonly Field[] => names.map((name) => ({ name, type: 'string' }));
const whole = (...names: readonly string[]): readonly Field[] => names.map((name) => ({ name, type: 'integer' }));
const real = (...names: readonly string[]): readonly Field[] => names.map((name) => ({ name, type: 'number' }));

const fields: readonly Field[] = [
  { name: 'reference', type: 'string', constraints: { required: true, unique: true } },
  ...text('kpi', 'series', 'kind'),
  ...whole('year', 'threshold', 'family'),
  ...text('surveys', 'unit', 'scale', 'wording', 'suppressed', 'bound', 'method'),
  ...whole('n', 'members_behind', 'answers', 'population', 'census'),
  ...real(
    'effective',
    'x',
    'rate',
    'lower',
    'upper',
    'plain_lower',
    'plain_upper',
    'dissatisfied',
    'net',
    'mean',
    'sd',
  ),
  ...whole('missing_skipped', 'missing_not_applicable', 'missing_no_opinion', 'missing_not_asked'),
  ...real('bound_lower', 'bound_upper'),
  ...text(
    'dissatisfied_bound',
    'comparison',
    'because',
    'baseline_origin',
    'baseline_source',
    'baseline_day',
    'baseline_unit',
  ),
  ...real('baseline_rate'),
  ...whole('baseline_n', 'baseline_population'),
  ...real('x0', 'change', 'change_lower', 'change_upper', 'change_lower_90', 'change_upper_90'),
  ...real('plain_change_lower', 'plain_change_upper', 'rho', 'plain_rho'),
  ...whole('pairs', 'both', 'only_now', 'only_then', 'neither'),
  ...real('p', 'adjusted_p', 'margin'),
  ...text('verdict'),
  ...real('value'),
  ...text('period', 'target'),
  ...whole('attained'),
];
