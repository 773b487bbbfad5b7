import type { Breakdowns } from '../disclosure/breakdown.ts';
import type { Headline } from '../results/kpi-result.ts';
import type { VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import type { Registered } from '../statistics/member-rate.ts';
import type { RateUnit } from '../statistics/satisfaction-rate.ts';
import type { FigureSource } from './satisfaction-series.ts';

/** A closed survey with what it says to one series. */
export type SeriesSurvey = {
  readonly source: FigureSource;
  readonly kind: 'wave' | 'session' | 'activity';
  /** Of the occasion. */
  readonly year: number;
  /** ISO day */
  readonly openedOn: string;
  readonly headline: Headline;
  readonly scale: SatisfactionScale;
  readonly unit: RateUnit;
  /** N */
  readonly population: number | null;
  /** null where the delegations or the delegates are not known. */
  readonly registered: Registered | null;
  /** Ids of the Members asked; null where they are not known one by one. */
  readonly asked: ReadonlySet<string> | null;
  /** Of an anonymous survey with too few ballots nothing is shown. */
  readonly withheld: null | 'open' | 'too-few';
  /** The lines that were settled for it; none of an anonymous survey. */
  readonly breakdowns: Breakdowns;
  /** Of the headline item. */
  readonly tally: VariableTally;
};
