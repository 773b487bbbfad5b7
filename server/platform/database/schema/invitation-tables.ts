/** What became of an invitation, apart from the answers. `queued`: the mail is on its way. */
export const storedDispositions = [
  'not-sent',
  'queued',
  'sent',
  'undeliverable',
  'opted-out',
  'will-not-answer',
] as const;
export type StoredDisposition = (typeof storedDispositions)[number];

export interface InvitationTables {
  /** How a wave is to be run; beside the survey's own plan. */
  wave_plan: {
    readonly survey_id: string;
    /** When the clockwork opens it; null: somebody does */
    opens_at: string | null;
    /** JSON text: ids of counted Members that are not asked */
    excluded: string;
    /** When the one extension was given */
    extended_at: string | null;
  };
  reminder: {
    readonly survey_id: string;
    readonly at: string;
    /** `skipped`: its time passed while there was no mail server, or the survey was over */
    state: 'planned' | 'sent' | 'skipped';
    mails: number;
  };
  /** The population as it was when the wave opened: N never changes under a running wave. */
  survey_member: {
    readonly survey_id: string;
    readonly member_id: string;
    readonly region: string;
  };
  /** One per Member of the population. */
  invitation: {
    readonly id: string;
    readonly survey_id: string;
    readonly member_id: string;
    collaborator_id: string | null;
    /** Whom it was sent to */
    contact_id: string | null;
    disposition: StoredDisposition;
    sent_by: 'mail' | 'letter' | null;
    sent_at: string | null;
    changed_at: string;
  };
}
