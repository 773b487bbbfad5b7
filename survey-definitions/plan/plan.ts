import type { OccasionKind } from '../language/occasion.ts';
import type { OfficialLanguage } from '../reference/language-entry.ts';
import type { Target } from '../figures/target.ts';

/** A text of a plan in the two official languages. */
export type BothLanguages = Readonly<Record<OfficialLanguage, string>>;

/** Whether a wording is the plan's own or our translation of it, by language. */
export type Wording = Readonly<Record<OfficialLanguage, 'official' | 'translation'>>;

/** Overrides of the plan's `wording`, where a single text differs from it. */
type OwnWording = { readonly wording?: Partial<Wording> };

/**
 * The identity of one number followed over time. Questionnaires feed series; baselines, figures and targets belong to them; they
 * outlive plans, which only arrange them. With `per` it stands for as many as there are focus areas: `<id>.<code>` each.
 */
export type PlanSeries =
  | {
      readonly id: string;
      readonly kind: 'satisfaction';
      readonly unit: 'satisfaction_rate_percent';
      /** What kind of survey feeds it, and of which committee, by its English short name. */
      readonly survey: OccasionKind;
      readonly committee?: string;
      readonly per?: 'focus-area';
      /** What tells it from the other series of its row, in a word: 'work'. */
      readonly aspect?: BothLanguages;
    }
  | {
      readonly id: string;
      readonly kind: 'instruments';
      readonly unit: 'information';
      /** Whose block of the annual survey it is, as 'SO1'. */
      readonly objective: string;
    }
  | {
      readonly id: string;
      readonly kind: 'recorded';
      /** Percentages are 0..100. */
      readonly unit: RecordedUnit;
      /** The objective for which it is recorded apart, as 'SO1'. */
      readonly objective?: string;
      /** Joint operations and Members that took part are recorded with it: more operations alone make it grow. */
      readonly beside?: 'operations';
    };

export type RecordedUnit = 'completion_percent' | 'proportion_percent' | 'count' | 'count_per_objective';

/**
 * | direction                  | means                                             |
 * |----------------------------|---------------------------------------------------|
 * | reach                      | the target's number                               |
 * | increase                   | more than the first recorded period               |
 * | maintain_or_increase       | not below the baseline, as methodology.md 8 has it |
 * | at_least_one_per_objective | one for each series of the row                    |
 * | monitor                    | known, and nothing aimed at                       |
 */
export const directions = [
  'reach',
  'increase',
  'maintain_or_increase',
  'at_least_one_per_objective',
  'monitor',
] as const;
export type Direction = (typeof directions)[number];

/** What became of a row of the plan before: its line runs on, it ends and another begins, or there was none. */
export type Succession =
  | { readonly kind: 'continues'; readonly row: string }
  | { readonly kind: 'replaces'; readonly row: string }
  | { readonly kind: 'new' };

/** A row of the plan's table: what is aimed at, and what measures it. */
export type PlanRow = OwnWording & {
  readonly id: string;
  readonly layer: string;
  readonly objective: string;
  /** A few words for lists; without them the description stands there. */
  readonly name?: BothLanguages;
  readonly activity: BothLanguages;
  readonly description: BothLanguages;
  readonly source: BothLanguages;
  readonly direction: Direction;
  /** What `reach` means. */
  readonly target?: Target;
  /** `none`, `first-wave`, `first-recorded-period` or `annual-survey-<year>`. */
  readonly baseline: string;
  /** Series of the plan's list; none: the row is printed all the same. */
  readonly measuredBy: readonly string[];
  /** The row is about the whole plan: beside it stands how many of the other targets are met. */
  readonly countsTargets?: true;
  /** In a plan that follows another. */
  readonly succession?: Succession;
  readonly note?: string;
};

/** A strategic plan as a document. A published version never changes. */
export type Plan = {
  readonly id: string;
  readonly version: number;
  readonly title: BothLanguages;
  /** Made up, to show how the platform works: said wherever the plan is shown. */
  readonly isSynthetic?: true;
  /** First and last month in which it is in force, as '2022-01'. */
  readonly validity: { readonly from: string; readonly to: string };
  /** The month in which its reporting year begins, 1 to 12. */
  readonly reportingYearFrom: number;
  /** The id of the plan that it follows. */
  readonly follows?: string;
  readonly wording: Wording;
  readonly series: readonly PlanSeries[];
  readonly layers: readonly (OwnWording & { readonly code: string; readonly name: BothLanguages })[];
  readonly objectives: readonly (OwnWording & {
    readonly id: string;
    readonly code: BothLanguages;
    readonly name: BothLanguages;
  })[];
  readonly focusAreas: readonly PlanFocusArea[];
  /** In the order of the plan. */
  readonly rows: readonly PlanRow[];
};

/** A focus area and the reporting years in which it is one. A code is never used for another subject. */
export type PlanFocusArea = {
  readonly code: string;
  readonly name: BothLanguages;
  readonly firstYear: number;
  readonly lastYear?: number;
};
