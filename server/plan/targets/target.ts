import type { Target } from '../../../survey-definitions/figures/target.ts';

/** A target as it is decided. It holds from `validFrom` on, until one that was decided for a later day. */
export type NewTarget = Target & {
  /** A series of kpis.json that is a number. */
  readonly series: string;
  /** ISO day. */
  readonly validFrom: string;
  /** Who decided it, where it stands. */
  readonly source: string;
};

export type RecordedTarget = NewTarget & {
  readonly id: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly withdrawnAt: string | null;
};

/** `plan`: printed in the Strategic Plan, always there until something else is decided. */
export type TargetInForce = Target & {
  readonly series: string;
  readonly origin: 'plan' | 'entered';
  readonly id: string | null;
  readonly validFrom: string | null;
  readonly source: string | null;
};
