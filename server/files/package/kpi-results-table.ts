import { referenceOf } from '../../../survey-definitions/scorecard/reference.ts';
import type { SatisfactionSeries, SeriesPoint } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { breakdownRows, breakdownsTable, type PrintedBreakdowns } from './breakdowns-table.ts';
import { comparisonCells } from './comparison-cells.ts';
import { figureCells, given, scoreCells, type ResultCells } from './figure-cells.ts';
import type { PackageTable } from './package-tables.ts';
import { resultsTable } from './results-table.ts';

/**
 * Every figure with every intermediate. `R-<series>` is the one of the package's year, as the report quotes it; `R-<series>/<year>`
 * that of an earlier scorecard, `R-<series>/<survey>` an earlier session of which no scorecard speaks.
 */
export function kpiResultsTable(scorecards: readonly Scorecard[], surveys: readonly Survey[]): PackageTable {
  const addressOf = addressesIn(surveys);
  const newest = scorecards.at(-1);
  const rows = scorecards.flatMap((scorecard) => rowsOf(scorecard, scorecard === newest, addressOf));
  const quoted = new Set(rows.flatMap((row) => String(row['surveys'] ?? '').split(' ')));
  const points = newest ? pointsOf(newest, (address) => !quoted.has(address), addressOf) : [];
  return resultsTable([...points, ...rows]);
}

export type BrokenDown = { readonly scorecard: Scorecard; readonly bySeries: ReadonlyMap<string, PrintedBreakdowns> };

/** Of each figure of the scorecards its lines by region and by language. */
export function scorecardBreakdowns(brokenDown: readonly BrokenDown[], surveys: readonly Survey[]): PackageTable {
  const addressOf = addressesIn(surveys);
  const rows = brokenDown.flatMap(({ scorecard, bySeries }, index) =>
    scorecard.rows
      .flatMap(({ series }) => series)
      .flatMap((result) => {
        const lines = bySeries.get(result.series);
        if (result.kind !== 'satisfaction' || lines === undefined) return [];
        const place = placeOf(scorecard, index === brokenDown.length - 1, result.series);
        return breakdownRows({ ...place, surveys: addressesOf(result, addressOf) }, lines);
      }),
  );
  return breakdownsTable(rows);
}

function addressesIn(surveys: readonly Survey[]): (id: string) => string {
  const addresses = new Map(surveys.map(({ id, address }) => [id, address]));
  return (id) => addresses.get(id) ?? '';
}

const addressesOf = ({ sources }: SatisfactionSeries, addressOf: (id: string) => string): string =>
  sources.map(({ surveyId }) => addressOf(surveyId)).join(' ');

const placeOf = ({ year, threshold }: Scorecard, isNewest: boolean, series: string): ResultCells => ({
  reference: isNewest ? referenceOf(series) : `${referenceOf(series)}/${year}`,
  series,
  year,
  threshold,
});

function rowsOf(scorecard: Scorecard, isNewest: boolean, addressOf: (id: string) => string): readonly ResultCells[] {
  return scorecard.rows.flatMap(({ kpi, series }) =>
    series.flatMap((result): readonly ResultCells[] => {
      if (result.kind === 'instruments') return [];
      const place = placeOf(scorecard, isNewest, result.series);
      const frame = { kpi, kind: result.kind, ...place, family: scorecard.family };
      if (result.kind === 'recorded') return [{ ...frame, ...recordedCells(result) }];
      return [{ ...frame, surveys: addressesOf(result, addressOf), ...rateCells(result) }];
    }),
  );
}

/** Earlier points of the trend that are in no row yet: of a committee's sessions a scorecard has the last of the year. */
function pointsOf(
  { rows, threshold }: Scorecard,
  isNew: (address: string) => boolean,
  addressOf: (id: string) => string,
): readonly ResultCells[] {
  return rows.flatMap(({ kpi, series }) =>
    series.flatMap((result) =>
      result.kind === 'satisfaction'
        ? result.trend
            .filter(({ surveyId, surveys }) => surveys === 1 && isNew(addressOf(surveyId)))
            .map((point) => pointCells(kpi, result, point, addressOf(point.surveyId), threshold))
        : [],
    ),
  );
}

const pointCells = (
  kpi: string,
  { series }: SatisfactionSeries,
  { day, figure }: SeriesPoint,
  address: string,
  threshold: number,
): ResultCells => ({
  reference: `${referenceOf(series)}/${address}`,
  kpi,
  series,
  kind: 'satisfaction',
  year: Number(day.slice(0, 4)),
  threshold,
  surveys: address,
  ...figureCells(figure),
});

const rateCells = (result: SatisfactionSeries): ResultCells => ({
  ...figureCells(result.figure),
  ...(result.unit && { unit: result.unit }),
  ...(result.asked && { scale: result.asked.scale, wording: result.asked.wording }),
  ...(result.missing && {
    missing_skipped: result.missing.skipped,
    missing_not_applicable: result.missing.notApplicable,
    missing_no_opinion: result.missing.noOpinion,
    missing_not_asked: result.missing.notAsked,
  }),
  ...given('dissatisfied', result.dissatisfied),
  ...given('dissatisfied_bound', result.dissatisfiedBound),
  ...given('net', result.net),
  ...scoreCells(result.score),
  ...(result.bounds && { bound_lower: result.bounds.lower, bound_upper: result.bounds.upper }),
  ...comparisonCells(result),
  ...targetCells(result),
});

const targetCells = ({ target, attained }: Pick<SatisfactionSeries, 'target' | 'attained'>): ResultCells => ({
  ...(target && { target: `${target.operator} ${target.value}` }),
  ...given('attained', attained === null ? null : Number(attained)),
});

const recordedCells = (result: RecordedSeries): ResultCells => ({
  ...(result.current && { value: result.current.value, period: `${result.current.from}/${result.current.to}` }),
  unit: result.unit,
  ...given('change', result.change),
  ...targetCells(result),
});
