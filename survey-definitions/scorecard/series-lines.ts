import { groupsOf, linesOf, type Breakdown, type BreakdownName } from '../disclosure/breakdown.ts';
import { joinOf, type Grouping } from '../disclosure/grouping.ts';
import { lineFigures, lineRates, type LineFigure, type LinesToCount } from '../disclosure/line-figures.ts';
import { unitsAnswering } from '../disclosure/settled-breakdown.ts';
import { fewestInLine } from '../statistics/small-numbers.ts';
import { postStratifiedCheck } from '../statistics/post-stratified-check.ts';
import type { Measurement } from './measurement.ts';
import { surveyOfPooled } from './pool-year.ts';
import { memberOf } from '../results/tally.ts';
import type { PostStratifiedLine } from './series-page.ts';

/**
 * The rates of the lines of a breakdown; null where Members are not known, or the figure of all is itself withheld; empty
 * where so few answered that one line is left.
 */
export function seriesLines(
  measurement: Measurement,
  name: BreakdownName,
  threshold: number,
): readonly LineFigure[] | null {
  const lines = measurement.figure.shown ? linesToCount(measurement, name, threshold) : undefined;
  return lines ? lineFigures(measurement.tally, measurement.scale, lines, threshold) : null;
}

/**
 * The lines of a survey; of several surveys the finest that join those of all of them (methodology.md section 10, rule 4),
 * so that one survey less than its year tells of no group that it does not print itself.
 */
export function linesToCount(
  measurement: Measurement,
  name: BreakdownName,
  threshold: number,
): LinesToCount | undefined {
  const { surveys, unit, population, rate } = measurement;
  // What was asked of some only has no N by group.
  const isOfAll = rate.population === (population ?? undefined);
  if (unit === 'delegate') return undefined;
  const counted = surveys.flatMap(({ source, headline, tally, breakdowns: { [name]: breakdown } }) =>
    breakdown
      ? [{ id: source.surveyId, breakdown, lines: linesOf(breakdown, headline.variable), units: unitsAnswering(tally) }]
      : [],
  );
  const [first] = counted;
  if (first === undefined || counted.length < surveys.length) return undefined;
  const byId = new Map<string, Breakdown>(counted.map(({ id, breakdown }) => [id, breakdown]));
  return {
    lines: counted.length === 1 ? first.lines : linesOfYear(name, counted, threshold),
    groupOf: (of) =>
      unit === 'member' ? first.breakdown.placed.get(of) : byId.get(surveyOfPooled(of))?.placed.get(memberOf(of)),
    sizeOf: (group) => {
      if (!isOfAll) return undefined;
      const sizes = counted.map(({ breakdown }) => breakdown.sizes.get(group));
      return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
    },
  };
}

type CountedSurvey = {
  readonly breakdown: Breakdown;
  readonly lines: Grouping;
  readonly units: readonly string[];
};

/** One survey that has no breakdown leaves the year without: the year less the others would be its breakdown. */
function linesOfYear(name: BreakdownName, counted: readonly CountedSurvey[], threshold: number): Grouping {
  const groups = groupsIn(name, counted);
  const isUndivided = ({ lines, units }: CountedSurvey): boolean =>
    lines.length === 1 && (lines.flat().length > 1 || units.length < fewestInLine(threshold));
  return counted.some(isUndivided)
    ? [groups]
    : joinOf(
        groups,
        counted.map(({ lines }) => lines),
      );
}

/** Those that the surveys have, in the order of the list. */
function groupsIn(name: BreakdownName, counted: readonly { readonly breakdown: Breakdown }[]): readonly string[] {
  const all = new Set(counted.flatMap(({ breakdown }) => breakdown.steps.flat(2)));
  return [
    ...groupsOf[name].filter((group) => all.has(group)),
    ...[...all].filter((one) => !groupsOf[name].includes(one)),
  ];
}

/**
 * The post-stratified figure as a check: of waves only, which have a frame by region. The strata are the printed lines, so that
 * it is one more combination of what is printed.
 */
export function postStratifiedLine(measurement: Measurement, threshold: number): PostStratifiedLine | null {
  if (measurement.surveys[0].kind !== 'wave' || !measurement.figure.shown) return null;
  const lines = linesToCount(measurement, 'region', threshold);
  const check = postStratifiedCheck(lines ? lineRates(measurement.tally, measurement.scale, lines) : []);
  if (!check.used) return null;
  const { rate, rawRate, differs, designEffect } = check;
  return { rate, rawRate, differs, designEffect };
}
