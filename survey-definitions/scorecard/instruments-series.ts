import type { LocalizedText } from '../language/occasion.ts';
import type { FigureSource } from './satisfaction-series.ts';

/** Which instruments of an objective Members implement and use, and why not. Information, not a rate. */
export type InstrumentsSeries = {
  readonly kind: 'instruments';
  readonly series: string;
  /** `referenceOf(series)` */
  readonly reference: string;
  /** The annual wave of the year; null: there is none. */
  readonly source: FigureSource | null;
  /** N */
  readonly population: number | null;
  /** Codes in the order of the questionnaire, with their words. */
  readonly statuses: readonly CodeLabel[];
  readonly uses: readonly CodeLabel[];
  readonly reasons: readonly CodeLabel[];
  /** null, here and of each instrument: in a snapshot of format 1. */
  readonly supports: readonly CodeLabel[] | null;
  readonly instruments: readonly InstrumentResult[];
};

export type CodeLabel = { readonly code: string; readonly label: LocalizedText };

export type InstrumentResult = CodeLabel & {
  readonly status: CodeShares;
  /** Of those that implement it, wholly or partly. */
  readonly use: CodeShares;
  /** Of those that do not, or hardly use it; a Member may give several. */
  readonly reasons: CodeShares;
  /** Of those with reasons, by the codes of the reasons: the one that they call the main one, or the only one. */
  readonly mainReason: CodeShares | null;
  /** What they want of the WCO; a Member may want several. */
  readonly support: CodeShares | null;
  /** Of those that plan to implement it. */
  readonly planned: PlannedYears | null;
};

/** For which years Members plan it. Years of few are told together with the next ones. */
export type PlannedYears = Pick<CodeShares, 'variable' | 'withheld' | 'n'> & {
  readonly spans: readonly { readonly from: number; readonly to: number; readonly count: number }[];
};

/** How many of `n` Members gave each code. Withheld: nothing else is there. */
export type CodeShares = {
  readonly variable: string;
  readonly withheld: null | 'primary' | 'complementary';
  /** Members with an answer; 0 where withheld. */
  readonly n: number;
  readonly counts: Readonly<Record<string, number>>;
};
