import type { Confidence } from '../../platform/database/schema/member-tables.ts';

export { confidences } from '../../platform/database/schema/member-tables.ts';
export type { Confidence };

/** The six regions of the WCO; their names are the client's business. */
export const regions = ['AMS', 'AP', 'ESA', 'EUR', 'MENA', 'WCA'] as const;
export type Region = (typeof regions)[number];

/** What the Secretariat may change of a Member. */
export type MemberInput = {
  /** ISO 3166-1, or user-assigned; null where there is none. */
  readonly iso2: string | null;
  readonly name: { readonly en: string; readonly fr: string };
  readonly region: Region;
  /** Whether it is one of N. */
  readonly counted: boolean;
  /** '2024-02-02', '2018', '2021-2022', 'before-2012'; null: not known. */
  readonly memberSince: string | null;
  readonly confidence: Confidence;
  readonly note: string;
};

export type NewMember = MemberInput & { readonly id: string };

/** `revision` grows with every change; whoever changes says from which one. */
export type MemberRecord = NewMember & { readonly revision: number; readonly updatedAt: string };

export type MemberChange = {
  readonly seq: number;
  readonly at: string;
  /** Id of a staff member, and the name where it is still on the list. */
  readonly actor: string;
  readonly actorName: string | null;
  /** null: the Member was entered. */
  readonly before: MemberInput | null;
  readonly after: MemberInput;
};
