import type { Problem } from '../../survey-definitions/language/problem.ts';
import type { Plan } from '../../survey-definitions/plan/plan.ts';
import type { Database } from './database/tables.ts';
import type { Assets } from './http/assets.ts';
import type { RenderProblemPage } from './http/error-response.ts';
import type { Log } from './settings/log.ts';
import type { Members } from './members.ts';
import type { PrintPdf } from './pdf/print-pdf.ts';
import type { ReportModule } from './pages/report-page-contract.ts';
import type { RenderForm } from './pages/form-page-contract.ts';
import type { Scheduler } from './time/scheduler.ts';
import type { Settings } from './settings/settings.ts';

/** Everything from outside that the application needs. Time and chance come in here and nowhere else. */
export type Dependencies = Scheduler & {
  readonly db: Database;
  /** For long reads; see `OpenDatabase`. */
  readonly readDb: Database;
  /** Unpredictable bytes. */
  readonly randomBytes: (size: number) => Uint8Array;
  /** 32 bytes that are not in the database; keys of HMACs are derived from it. */
  readonly secretKey: Uint8Array;
  readonly log: Log;
  /** Told when the server ends: streams without an end then find one. */
  readonly stopping?: AbortSignal;
  readonly settings: Settings;
  readonly assets: Assets;
  /** The newest version of every published plan, the earliest first. Always the same list; its content follows the database. */
  readonly plans: readonly Plan[];
  /** After a plan was published: `plans` follows at once. */
  readonly refreshPlans: () => Promise<void>;
  readonly members: Members;
  /** After a change of the register: `members` follows at once. */
  readonly refreshMembers: () => Promise<void>;
  /** Every page then says that its data are synthetic. */
  readonly isDemo?: boolean;
  /** What kept definitions of the disk from being published when the server started. */
  readonly definitionProblems?: readonly Problem[];
  /** Hash of the style sheet inside the respondent's pages, for the content security policy. */
  readonly inlineStyle?: string;
  /** What the client's build made to render the respondent's pages; absent where there is no build. */
  readonly renderForm?: RenderForm;
  /** Absent where no Chromium is configured. */
  readonly printPdf?: PrintPdf;
  /** What the client's build made to render the report; absent where there is no build. */
  readonly report?: ReportModule;
  /** The page that a person sees instead of the JSON problem, outside /api. */
  readonly renderProblemPage?: RenderProblemPage;
};
