import type { FigureUnit } from '../results/disclosed-figure.ts';
import type { LocalizedText } from '../language/occasion.ts';
import type { Headline } from '../results/kpi-result.ts';
import type { VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import type { Registered } from '../statistics/member-rate.ts';
import type { LeftOut } from './satisfaction-series.ts';
import type { SeriesSurvey } from './series-survey.ts';

/** What is counted, before it is counted. */
export type Counted = {
  /** At least one; several only of sessions or activities. */
  readonly surveys: readonly [SeriesSurvey, ...SeriesSurvey[]];
  readonly leftOut: readonly LeftOut[];
  readonly year: number;
  /** ISO day by which points are put in order and baselines looked up. */
  readonly day: string;
  readonly label: LocalizedText;
  readonly unit: FigureUnit;
  readonly population: number | null;
  readonly registered: Registered | null;
  readonly headline: Headline;
  readonly scale: SatisfactionScale;
  readonly withheld: SeriesSurvey['withheld'];
  readonly tally: VariableTally;
};
