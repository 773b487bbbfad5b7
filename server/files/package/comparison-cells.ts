import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesComparison } from '../../../survey-definitions/statistics/series-comparison.ts';
import type { ChangeIntervals } from '../../../survey-definitions/statistics/comparison.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { CsvValue } from '../../platform/csv/csv-cell.ts';

type Cells = Readonly<Record<string, CsvValue>>;

type Compared = Pick<SatisfactionSeries, 'baseline' | 'comparison' | 'adjustedP' | 'verdict'> & {
  readonly margin: number | null;
};

/** With what a figure was compared, how, and what came of it. */
export function comparisonCells({ baseline, comparison, adjustedP, margin, verdict }: Compared): Cells {
  return {
    ...(margin !== null && { margin }),
    ...(baseline && baselineCells(baseline)),
    ...(comparison && changeCells(comparison)),
    ...(adjustedP !== null && { adjusted_p: adjustedP }),
    ...(verdict && { verdict: verdict.code }),
  };
}

const baselineCells = ({ origin, rate, n, population, unit, measuredOn, source, id }: KpiBaseline): Cells => ({
  baseline_origin: origin,
  baseline_source: source ?? id,
  baseline_day: measuredOn,
  baseline_rate: rate,
  ...(n !== null && { baseline_n: n }),
  ...(population !== null && { baseline_population: population }),
  ...(unit !== null && { baseline_unit: unit }),
});

function changeCells(comparison: SeriesComparison): Cells {
  const { kind } = comparison;
  switch (kind) {
    case 'withheld':
      return { comparison: { missing: kind } };
    case 'no-answers':
    case 'first-wave':
    case 'no-interval':
      return { comparison: kind };
    case 'not-comparable':
      return { comparison: kind, because: comparison.because };
    case 'census':
      return { comparison: kind, change: comparison.change, ...intervalCells(comparison.plain) };
    case 'paired': {
      const { both, onlyNow, onlyThen, neither } = comparison.table;
      return { ...measured(comparison), both, only_now: onlyNow, only_then: onlyThen, neither };
    }
    case 'independent':
      return { ...measured(comparison), ...(comparison.x0 !== undefined && { x0: comparison.x0 }) };
    case 'overlap':
      return { ...measured(comparison), pairs: comparison.pairs };
    case 'indicative':
      return measured(comparison);
  }
}

const measured = (
  comparison: Extract<SeriesComparison, { readonly kind: 'paired' | 'independent' | 'overlap' | 'indicative' }>,
): Cells => ({
  comparison: comparison.kind,
  change: comparison.change,
  ...intervalCells(comparison),
  ...('plain' in comparison && plainCells(comparison.plain)),
  ...('correlation' in comparison &&
    comparison.correlation && { rho: comparison.correlation.finite, plain_rho: comparison.correlation.plain }),
  ...(comparison.p !== undefined && { p: comparison.p }),
});

const plainCells = ({ interval95 }: ChangeIntervals): Cells => ({
  plain_change_lower: interval95.lower,
  plain_change_upper: interval95.upper,
});

const intervalCells = ({ interval95, interval90 }: ChangeIntervals): Cells => ({
  change_lower: interval95.lower,
  change_upper: interval95.upper,
  change_lower_90: interval90.lower,
  change_upper_90: interval90.upper,
});
