import type { NameColumns } from './name-columns.ts';
import type { Generated } from 'kysely';

/** How well the row is confirmed: doubtful ones are for the WCO to settle. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

export interface MemberTables {
  member: NameColumns & {
    /** The Member's own id: its ISO code where it was seeded, but never changed with it. */
    readonly id: string;
    iso2: string | null;
    region: string;
    /** 0 or 1: whether it is one of N */
    counted: number;
    member_since: string | null;
    confidence: Confidence;
    note: string;
    revision: number;
    updated_at: string;
  };
  /** Append-only. The rows that came with the programme have no change of their own: the first `before` holds them. */
  member_change: {
    readonly seq: Generated<number>;
    readonly member_id: string;
    readonly at: string;
    readonly actor: string;
    /** JSON text; null: the Member was entered */
    readonly before: string | null;
    /** JSON text */
    readonly after: string;
  };
}
