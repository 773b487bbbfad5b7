import { feedsOf, mayFeed, type RatingItem } from '../kinds/rating.ts';
import { askedAs } from '../questionnaire/declared-asking.ts';
import type { AssumedAsking } from '../questionnaire/declared-asking.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { SeriesComparison } from '../statistics/series-comparison.ts';
import { compareWithBaseline, type Baseline, type OwnSurvey } from '../statistics/compare-with-baseline.ts';
import { holm } from '../statistics/multiplicity.ts';
import { defaultMargin, verdictOf, type Verdict } from '../statistics/verdict.ts';
import { scaleId, wordingId } from './comparability.ts';
import { figureOf, type Figure } from './disclosed-figure.ts';
import { rateOf, scaleOf, type Counting } from './rate-of.ts';
import type { VariableTally } from './tally.ts';

/** The item of a questionnaire whose rate a KPI series is. `scale` and `wording` decide what it may be compared with. */
export type Headline = {
  readonly variable: string;
  readonly series: string;
  readonly item: RatingItem;
  readonly scale: string;
  readonly wording: string;
} & Partial<AssumedAsking>;

/**
 * The KPI of a survey. `comparison` and `verdict` tell what the figure tells: where that is withheld, so are they.
 * `family` is the number of series whose p-values were adjusted together: one survey is looked at alone, the report on
 * all series adjusts again (methodology.md section 9).
 */
export type KpiResult = {
  readonly series: string;
  readonly variable: string;
  readonly scale: string;
  readonly wording: string;
  readonly figure: Figure;
  readonly comparison: SeriesComparison;
  /** null where there is nothing to compare with. */
  readonly verdict: Verdict | null;
  readonly family: 1;
};

/** The item `overall` if it feeds a series, else the first that does: an annual wave feeds five and two for each focus area. */
export function headlineOf(questionnaire: Questionnaire): Headline | undefined {
  const headlines = headlinesOf(questionnaire);
  return headlines.find(({ variable }) => variable === 'overall') ?? headlines[0];
}

/** Every item that feeds a series, in questionnaire order. */
export function headlinesOf({ definition, variables, declared }: Questionnaire): readonly Headline[] {
  return [...variables.values()].flatMap((variable): readonly Headline[] => {
    const { name, item } = variable;
    const series = feedsOf(variable);
    if (!mayFeed(item) || series === undefined) return [];
    const scale = definition.scales[item.scale];
    if (scale === undefined) return [];
    const own = { scale: scaleId(item.scale, scale), wording: wordingId(definition, variable) };
    return [{ variable: name, series, item, ...askedAs(own, name, declared) }];
  });
}

export type KpiOptions = Counting & {
  readonly threshold: number;
  /** Fixed before the survey opened; a proportion. */
  readonly margin?: number;
  /** The survey of the baseline, where it is one of our own. */
  readonly own?: OwnSurvey | undefined;
};

/** The KPI's figure against a baseline, with the verdict of methodology.md section 8. `baseline` undefined: first wave. */
export function kpiResult(
  { definition }: Questionnaire,
  headline: Headline,
  tally: VariableTally,
  baseline: Baseline | undefined,
  options: KpiOptions,
): KpiResult {
  const rate = rateOf(tally, scaleOf(definition, headline.item), options);
  const figure = figureOf(rate, options.threshold);
  const { series, variable, scale, wording } = headline;
  const mayTell = figure.shown || figure.because === 'no-answers';
  const comparison = mayTell
    ? compareWithBaseline({ rate, scale, wording }, baseline, options.margin, options.own)
    : ({ kind: 'withheld' } as const);
  return {
    series,
    variable,
    scale,
    wording,
    figure,
    comparison,
    verdict: verdictFor(comparison, options),
    family: 1,
  };
}

function verdictFor(
  comparison: KpiResult['comparison'],
  { margin = defaultMargin, unit }: Pick<KpiOptions, 'margin' | 'unit'>,
): Verdict | null {
  switch (comparison.kind) {
    case 'withheld':
    case 'no-answers':
    case 'first-wave':
    case 'no-interval':
    case 'not-comparable':
    case 'paired':
      return null;
    case 'indicative':
    case 'census':
      return verdictOf(comparison, undefined, margin);
    case 'independent':
    case 'overlap':
      return verdictOf(comparison, holm([comparison.p], 1)[0], margin, unit === 'delegate');
  }
}
