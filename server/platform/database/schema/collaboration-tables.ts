import type { CarryState } from '../../../../survey-definitions/collaboration/carry.ts';

export const collaboratorRoles = ['contact-point', 'colleague'] as const;
export type CollaboratorRole = (typeof collaboratorRoles)[number];

/** What people say of a section; nothing counts it. `approved` is the contact point's word alone. */
export const sectionStates = ['empty', 'in-progress', 'ready', 'approved'] as const;
export type SectionState = (typeof sectionStates)[number];

export interface CollaborationTables {
  member_response: {
    readonly id: string;
    readonly survey_id: string;
    readonly member_id: string;
    state: 'draft' | 'submitted';
    /** rises with every change of anything that belongs to it */
    revision: number;
    submitted_at: string | null;
    receipt: string | null;
  };
  /** append-only: the highest revision of a variable is what it says now */
  answer_revision: {
    readonly response_id: string;
    readonly variable: string;
    /** the response's revision in which this was written */
    readonly revision: number;
    /** JSON text; null: cleared */
    readonly value: string | null;
    readonly collaborator_id: string;
    readonly at: string;
    /** what became of an answer that was taken over from the wave before; null: it is of this year */
    readonly carry: CarryState | null;
  };
  /** one row per save, so that a save that is sent again is known */
  answer_save: {
    readonly collaborator_id: string;
    /** made by the browser */
    readonly key: string;
    /** SHA-256 of what was sent, hexadecimal */
    readonly digest: string;
    /** JSON text: revisions by variable */
    readonly saved: string;
  };
  /** every state that was ever submitted */
  response_state: {
    readonly response_id: string;
    readonly revision: number;
    /** JSON text by variable, only what was on the path */
    readonly answers: string;
    readonly receipt: string;
    readonly at: string;
    readonly by: string;
  };
  collaborator: {
    readonly id: string;
    readonly response_id: string;
    role: CollaboratorRole;
    name: string;
    email: string;
    language: string;
    /** JSON text of section names; null: all */
    sections: string | null;
    rest: 'read' | 'hidden';
    /** HMAC-SHA-256 with the secret key, hexadecimal: the code itself is nowhere */
    code_hash: string;
    ended_at: string | null;
    readonly created_at: string;
  };
  collaborator_session: {
    readonly token_hash: string;
    readonly collaborator_id: string;
    readonly created_at: string;
    last_seen_at: string;
    readonly expires_at: string;
  };
  section_state: {
    readonly response_id: string;
    readonly section: string;
    state: SectionState;
    by: string;
    at: string;
  };
  note: {
    readonly id: string;
    readonly response_id: string;
    readonly variable: string;
    readonly collaborator_id: string;
    readonly text: string;
    readonly at: string;
  };
}
