import type { Generated } from 'kysely';

export interface AuditTables {
  audit: {
    readonly seq: Generated<number>;
    readonly at: string;
    readonly actor: string;
    readonly action: string;
    readonly object: string;
    /** JSON text */
    readonly detail: string;
  };
}
