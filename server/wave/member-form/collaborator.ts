import type { CollaboratorRole } from '../../platform/database/schema/collaboration-tables.ts';

export type { CollaboratorRole };

/** Who is let in. E-mail in lower case. */
export type Person = { readonly name: string; readonly email: string; readonly language: string };

/** Somebody who writes on one Member's response. */
export type Collaborator = {
  readonly id: string;
  readonly responseId: string;
  readonly role: CollaboratorRole;
  readonly name: string;
  readonly language: string;
  /** Names of the sections they may write in; null: all. A contact point has all. */
  readonly sections: readonly string[] | null;
  /** What they see of the other sections. */
  readonly rest: 'read' | 'hidden';
  readonly endedAt: string | null;
};
