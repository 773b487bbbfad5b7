import type { Kysely, Transaction } from 'kysely';
import type { AuditTables } from '../audit/audit-tables.ts';
import type { DefinitionTables } from '../definitions/definition-tables.ts';
import type { RateLimitTables } from '../http/rate-limit-tables.ts';
import type { StaffTables } from '../staff/staff-tables.ts';
import type { AccessTokenTables } from '../access-tokens/access-token-tables.ts';
import type { HistoryImportTables } from '../history-import/history-import-tables.ts';
import type { AccessCodeTables } from '../access-codes/access-code-tables.ts';
import type { BaselineTables } from '../baselines/baseline-tables.ts';
import type { BallotTables } from '../ballots/ballot-tables.ts';
import type { CollaborationTables } from '../collaboration/collaboration-tables.ts';
import type { InvitationTables } from '../invitations/invitation-tables.ts';
import type { MailTables } from '../mail/mail-tables.ts';
import type { ResponseTables } from '../responses/response-tables.ts';
import type { ContactTables } from '../contacts/contact-tables.ts';
import type { FigureTables } from '../figures/figure-tables.ts';
import type { FocusAreaTables } from '../focus-areas/focus-area-tables.ts';
import type { SnapshotTables } from '../snapshots/snapshot-tables.ts';
import type { TargetTables } from '../targets/target-tables.ts';
import type { MemberTables } from '../members/member-tables.ts';
import type { SurveyTables } from '../surveys/survey-tables.ts';

/** Every table of the database. A feature declares its own in `<noun>/<noun>-tables.ts` and adds its line here. */
export interface Tables
  extends
    StaffTables,
    AuditTables,
    RateLimitTables,
    DefinitionTables,
    SurveyTables,
    ResponseTables,
    BallotTables,
    AccessCodeTables,
    AccessTokenTables,
    HistoryImportTables,
    InvitationTables,
    MailTables,
    BaselineTables,
    FigureTables,
    TargetTables,
    FocusAreaTables,
    SnapshotTables,
    MemberTables,
    ContactTables,
    CollaborationTables {}

export type Database = Kysely<Tables>;
/** What a function takes that must be part of somebody's transaction. */
export type DatabaseTransaction = Transaction<Tables>;
