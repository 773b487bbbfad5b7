import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { loadRenderCollaborate } from '../wave/member-pages/load-render-collaborate.ts';
import { startClockwork } from './clockwork.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { publishDefinitions } from '../questionnaires/publish-definitions.ts';
import type { AppDependencies } from './app.ts';
import { loadAssets } from '../platform/http/assets.ts';
import { mailEffects } from '../wave/invitations/mail-effects.ts';
import type { Log } from '../platform/settings/log.ts';
import { createMailer } from '../wave/mail/mailer.ts';
import { startMailing } from '../wave/mail/start-mailing.ts';
import { createPlanShelf, keepPlansFresh } from '../plan/plans/plan-shelf.ts';
import { createMemberRegister, keepRegisterFresh } from '../register/members/member-register.ts';
import { createPrintPdf } from '../platform/pdf/print-pdf.ts';
import { loadSecretKey } from '../platform/settings/secret-key.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { loadReport } from '../results/report/load-report.ts';
import { loadRenderForm } from '../surveys/form-pages/load-render-form.ts';
import { problemPage } from '../surveys/form-pages/problem-page.ts';
import { systemScheduler } from '../platform/time/scheduler.ts';
import { startServer } from '../platform/start-server.ts';
import { sweep } from './sweep.ts';

export type RunningPlatform = {
  readonly url: string;
  readonly dependencies: AppDependencies;
  /** Takes no more, lets what is under way finish, leaves the database whole. */
  readonly stop: () => Promise<void>;
};

type StartOptions = {
  readonly settings: Settings;
  readonly log: Log;
  /** Every page then says that its data are synthetic, and the example definition is published too. */
  readonly isDemo?: boolean;
  /** Runs before anybody can connect. */
  readonly prepare?: (dependencies: AppDependencies) => Promise<void>;
};

/** Everything from the database to the listening socket, on this machine's clock and chance. Rejects if anything is amiss. */
export async function startPlatform({
  settings,
  log,
  isDemo = false,
  prepare,
}: StartOptions): Promise<RunningPlatform> {
  const secretKey = loadSecretKey(settings);
  const assets = await loadAssets(fileURLToPath(new URL('../../build/client', import.meta.url)));
  const database = await openDatabase(settings, log, systemScheduler);
  const { db, readDb } = database;
  const { now } = systemScheduler;
  const stopping = new AbortController();
  const register = await createMemberRegister(db, now);
  const { members } = register;
  const shelf = await createPlanShelf(db, now);
  for (const problem of shelf.problems) log.error(problem, 'a plan was not published');
  const { problems: definitionProblems } = await publishDefinitions({ db, now, log }, { withExample: isDemo });
  const form = await loadRenderForm(members, isDemo);
  const renderCollaborate = await loadRenderCollaborate(isDemo, settings.chromium !== null);
  const report = await loadReport();
  const dependencies: AppDependencies = {
    db,
    readDb,
    ...systemScheduler,
    randomBytes,
    secretKey,
    log,
    stopping: stopping.signal,
    settings,
    assets,
    plans: shelf.plans,
    refreshPlans: shelf.refresh,
    members,
    refreshMembers: register.refresh,
    isDemo,
    definitionProblems,
    ...(renderCollaborate && { renderCollaborate }),
    ...(report && { report }),
    ...(settings.chromium !== null && { printPdf: createPrintPdf({ executable: settings.chromium }, systemScheduler) }),
    ...(form && { ...form, renderProblemPage: problemPage(form.renderForm) }),
  };
  await prepare?.(dependencies);

  const app = createApp(dependencies);
  const stopSweeping = sweep(dependencies);
  const stopRefreshing = keepRegisterFresh(register, dependencies);
  const stopReadingPlans = keepPlansFresh(shelf, dependencies);
  const stopClockwork = startClockwork(dependencies);
  const mailer = createMailer(settings);
  const stopMailing = mailer && startMailing({ ...dependencies, mailer, ...mailEffects(db, now) });
  const server = await startServer(app.fetch, settings, systemScheduler);

  const stop = async (): Promise<void> => {
    stopping.abort();
    await stopSweeping();
    await stopRefreshing();
    await stopReadingPlans();
    await stopClockwork();
    await stopMailing?.();
    await server.stop();
    await database.close();
  };
  return { url: settings.publicUrl ?? server.url, dependencies, stop };
}
