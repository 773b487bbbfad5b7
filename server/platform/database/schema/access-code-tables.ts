export interface AccessCodeTables {
  access_code: {
    /** HMAC-SHA-256 with the secret key, hexadecimal: the code itself is nowhere */
    readonly code_hash: string;
    readonly survey_id: string;
    /** Member id or 'observer' */
    readonly delegation: string;
    readonly label: string;
    used_at: string | null;
    revoked_at: string | null;
  };
}
