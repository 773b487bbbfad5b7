import type { Kysely, Transaction } from 'kysely';
import type { ActivityTables } from './schema/activity-tables.ts';
import type { AuditTables } from './schema/audit-tables.ts';
import type { DefinitionTables } from './schema/definition-tables.ts';
import type { RateLimitTables } from './schema/rate-limit-tables.ts';
import type { StaffTables } from './schema/staff-tables.ts';
import type { AccessTokenTables } from './schema/access-token-tables.ts';
import type { HistoryImportTables } from './schema/history-import-tables.ts';
import type { AccessCodeTables } from './schema/access-code-tables.ts';
import type { BaselineTables } from './schema/baseline-tables.ts';
import type { BreakdownTables } from './schema/breakdown-tables.ts';
import type { BallotTables } from './schema/ballot-tables.ts';
import type { CollaborationTables } from './schema/collaboration-tables.ts';
import type { InvitationTables } from './schema/invitation-tables.ts';
import type { MailTables } from './schema/mail-tables.ts';
import type { ResponseTables } from './schema/response-tables.ts';
import type { ContactTables } from './schema/contact-tables.ts';
import type { EndedYearTables } from './schema/ended-year-tables.ts';
import type { FigureTables } from './schema/figure-tables.ts';
import type { FocusAreaTables } from './schema/focus-area-tables.ts';
import type { MeasureTables } from './schema/measure-tables.ts';
import type { PlanTables } from './schema/plan-tables.ts';
import type { SnapshotTables } from './schema/snapshot-tables.ts';
import type { TargetTables } from './schema/target-tables.ts';
import type { MemberTables } from './schema/member-tables.ts';
import type { SurveyTables } from './schema/survey-tables.ts';

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
    BreakdownTables,
    AccessCodeTables,
    AccessTokenTables,
    HistoryImportTables,
    InvitationTables,
    MailTables,
    BaselineTables,
    FigureTables,
    MeasureTables,
    ActivityTables,
    TargetTables,
    FocusAreaTables,
    EndedYearTables,
    PlanTables,
    SnapshotTables,
    MemberTables,
    ContactTables,
    CollaborationTables {}

export type Database = Kysely<Tables>;
/** What a function takes that must be part of somebody's transaction. */
export type DatabaseTransaction = Transaction<Tables>;
