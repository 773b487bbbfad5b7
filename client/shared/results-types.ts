import type { KindName } from '../../survey-definitions/language/definition.ts';
import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { AnyChange } from '../../survey-definitions/statistics/comparison.ts';
import type { Interval } from '../../survey-definitions/statistics/interval.ts';
import type { Verdict } from '../../survey-definitions/statistics/verdict.ts';
import type { Survey } from './api-types.ts';

/** Why a figure is not there: too few units, or a survey that does not show results yet. */
export type Withheld = 'primary' | 'open' | 'too-few';

export type ShownFigure = {
  readonly shown: true;
  readonly rate: number;
  readonly n: number;
  readonly answers: number;
  readonly population: number | null;
  readonly interval: Interval | null;
  readonly plainInterval: Interval | null;
  readonly census: boolean;
  readonly method: string;
};
export type Figure = ShownFigure | { readonly shown: false; readonly because: Withheld };

/** `null` and 'unknown' are not alike: a rate without n is a known rate that compares only indicatively. */
export type Baseline = {
  readonly id: string;
  readonly series: string;
  readonly rate: number;
  readonly n: number | null;
  readonly population: number | null;
  readonly scale: string | null;
  readonly wording: string | null;
  readonly measuredOn: string;
  readonly source: string;
};
export type RecordedBaseline = Baseline & {
  readonly enteredAt: string;
  readonly state: 'in-force' | 'superseded' | 'withdrawn';
};
export type BaselineInput = Omit<Baseline, 'id'>;

export type Comparison =
  | { readonly comparable: true; readonly change: AnyChange }
  | { readonly comparable: false; readonly because: string };

export type Kpi = {
  readonly series: string;
  readonly item: string;
  readonly figure: Figure;
  readonly comparison: Comparison | null;
  readonly verdict: Verdict | null;
  readonly baseline: Baseline | null;
};

export type Missing = {
  readonly skipped: number;
  readonly notAsked: number;
  readonly notApplicable: number;
  readonly noOpinion: number;
};

export type ItemResult = {
  readonly variable: string;
  readonly item: string;
  readonly kind: KindName;
  readonly row?: string | undefined;
  readonly repeat?: { readonly block: string; readonly key: string } | undefined;
  readonly scale?: string | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly missing: Missing;
  readonly figure: Figure | null;
  readonly observers: Readonly<Record<string, number>>;
  readonly numbers?:
    | { readonly n: number; readonly mean: number; readonly minimum: number; readonly maximum: number }
    | undefined;
};

export type TrendPoint = {
  readonly surveyId: string;
  readonly label: LocalizedText;
  readonly date: string;
  readonly figure: Figure;
};

export type Results = {
  readonly survey: Survey;
  readonly unit: 'member' | 'delegate';
  readonly population: number | null;
  readonly responses: number;
  readonly withheld: null | 'open' | 'too-few';
  readonly kpi: Kpi | null;
  readonly items: readonly ItemResult[];
  readonly texts: readonly { readonly variable: string; readonly values: readonly string[] }[];
  readonly trend: readonly TrendPoint[];
};

export type KpiRow = {
  readonly id: string;
  readonly description: LocalizedText;
  readonly unit: string;
  readonly series: readonly string[];
};
