import type { Period } from '../../../survey-definitions/figures/period.ts';

/** What somebody records of a period. null is unknown, never 0. */
export type NewFigure = {
  /** A recorded series of kpis.json. */
  readonly series: string;
  /** In the unit of its row: percent from 0 to 100, or a whole number. */
  readonly value: number;
  readonly period: Period;
  /** Of how many (measures, activities, CHF) a percentage is; null: unknown, and always with counts. */
  readonly base: number | null;
  /** Joint operations and Members that took part in them; only beside the seizures. */
  readonly operations: number | null;
  readonly members: number | null;
  readonly source: string;
};

/** `replaced`: a correction stands in its place. Neither it nor `withdrawn` ever comes back. */
export type FigureState = 'in-force' | 'replaced' | 'withdrawn';

export type RecordedFigure = NewFigure & {
  readonly id: string;
  readonly state: FigureState;
  /** The id of the entry that this one corrected. */
  readonly replaces: string | null;
  /** id of a staff member */
  readonly enteredBy: string;
  /** ISO instant */
  readonly enteredAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
};
