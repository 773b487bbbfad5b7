export const contactRoles = ['contact-point', 'deputy'] as const;
export type ContactRole = (typeof contactRoles)[number];

export interface ContactTables {
  /** A person through whom a Member is reached. An ended row stays, as history, until the person is erased. */
  contact_point: {
    readonly id: string;
    readonly member_id: string;
    /** One current contact point a Member at most; any number of deputies. */
    role: ContactRole;
    name: string;
    /** Lower case. */
    email: string;
    language: string;
    readonly created_at: string;
    ended_at: string | null;
    /** A mail to this address was refused for good. */
    undeliverable_at: string | null;
    opted_out_at: string | null;
  };
}
