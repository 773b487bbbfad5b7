import type { Committee } from '../../../../survey-definitions/reference/committees.ts';

export const roles = ['administrator', 'secretariat', 'committee-secretary', 'capacity-building-officer'] as const;
export type Role = (typeof roles)[number];

export interface StaffTables {
  staff: {
    readonly id: string;
    /** lower case */
    readonly email: string;
    name: string;
    /** PHC string of Argon2id; null until the invitation is accepted */
    password_hash: string | null;
    disabled_at: string | null;
    readonly created_at: string;
  };
  staff_role: {
    readonly staff_id: string;
    readonly role: Role;
    /** '' where the role has no committee: a part of the primary key cannot be null */
    readonly committee: Committee | '';
  };
  staff_session: {
    /** SHA-256 of the token, hexadecimal */
    readonly token_hash: string;
    readonly staff_id: string;
    readonly created_at: string;
    last_seen_at: string;
    readonly expires_at: string;
  };
  staff_invitation: {
    /** SHA-256 of the token, hexadecimal */
    readonly token_hash: string;
    readonly staff_id: string;
    readonly expires_at: string;
  };
}
