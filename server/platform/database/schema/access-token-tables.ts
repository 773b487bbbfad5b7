export interface AccessTokenTables {
  access_token: {
    readonly id: string;
    readonly staff_id: string;
    readonly name: string;
    /** SHA-256 of the token, hexadecimal */
    readonly token_hash: string;
    /** JSON text */
    readonly scopes: string;
    readonly created_at: string;
    readonly expires_at: string;
    /** ISO day */
    last_used_on: string | null;
    revoked_at: string | null;
  };
}
