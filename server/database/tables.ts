import type { Kysely, Transaction } from 'kysely';
import type { AuditTables } from '../audit/audit-tables.ts';
import type { DefinitionTables } from '../definitions/definition-tables.ts';
import type { RateLimitTables } from '../http/rate-limit-tables.ts';
import type { StaffTables } from '../staff/staff-tables.ts';
import type { AccessCodeTables } from '../access-codes/access-code-tables.ts';
import type { BaselineTables } from '../baselines/baseline-tables.ts';
import type { BallotTables } from '../ballots/ballot-tables.ts';
import type { CollaborationTables } from '../collaboration/collaboration-tables.ts';
import type { InvitationTables } from '../invitations/invitation-tables.ts';
import type { MailTables } from '../mail/mail-tables.ts';
import type { ResponseTables } from '../responses/response-tables.ts';
import type { ContactTables } from '../contacts/contact-tables.ts';
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
    InvitationTables,
    MailTables,
    BaselineTables,
    MemberTables,
    ContactTables,
    CollaborationTables {}

export type Database = Kysely<Tables>;
/** What a function takes that must be part of somebody's transaction. */
export type DatabaseTransaction = Transaction<Tables>;
