import { Hono } from 'hono';
import { sql } from 'kysely';
import { accessCodeRoutes } from './access-codes/access-code-routes.ts';
import { accessTokenRoutes } from './access-tokens/access-token-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { collaborateRoutes } from './collaborate/collaborate-routes.ts';
import { collaborationRoutes } from './collaboration/collaboration-routes.ts';
import { colleagueRoutes } from './collaboration/colleague-routes.ts';
import { receiptRoutes } from './collaboration/receipt-routes.ts';
import { collaborationSessionRoutes } from './collaboration/session-routes.ts';
import { definitionRoutes } from './definitions/definition-routes.ts';
import { baselineImportRoutes } from './baselines/baseline-import-routes.ts';
import { baselineRoutes } from './baselines/baseline-routes.ts';
import { contactExportRoutes } from './contacts/contact-export-routes.ts';
import { contactImportRoutes } from './contacts/contact-import-routes.ts';
import { contactRoutes } from './contacts/contact-routes.ts';
import { personAddressRoutes } from './contacts/person-address-routes.ts';
import { personRoutes } from './contacts/person-routes.ts';
import { historyImportRoutes } from './history-import/history-import-routes.ts';
import { consoleRoutes } from './console/console-routes.ts';
import type { Dependencies } from './dependencies.ts';
import type { AppEnv } from './http/app-env.ts';
import { serveAssets } from './http/assets.ts';
import { compressResponse } from './http/compress-response.ts';
import { tagDocuments } from './http/entity-tag.ts';
import { errorResponse } from './http/error-response.ts';
import { logRequests } from './http/log-requests.ts';
import { Problem } from './http/problem.ts';
import { refuseCrossSite } from './http/refuse-cross-site.ts';
import { refuseNul } from './http/refuse-nul.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { figureImportRoutes } from './figures/figure-import-routes.ts';
import { figureRoutes } from './figures/figure-routes.ts';
import { focusAreaRoutes } from './focus-areas/focus-area-routes.ts';
import { marginRoutes } from './targets/margin-routes.ts';
import { targetRoutes } from './targets/target-routes.ts';
import { exportRoutes } from './exports/export-routes.ts';
import { optOutRoutes } from './invitations/opt-out-routes.ts';
import { waveRoutes } from './invitations/wave-routes.ts';
import { templateRoutes } from './mail/template-routes.ts';
import { kpiRoutes } from './kpis/kpi-routes.ts';
import { packageRoutes } from './package/package-routes.ts';
import { memberRoutes } from './members/member-routes.ts';
import { createNetworkLimit } from './responses/network-limit.ts';
import type { NetworkLimit } from './responses/network-limit.ts';
import { openApiRoutes } from './openapi/openapi-routes.ts';
import { respondRoutes } from './respond/respond-routes.ts';
import { responseRoutes } from './responses/response-routes.ts';
import { createSubmitResponse } from './responses/submit-response.ts';
import type { SubmitResponse } from './responses/submit-response.ts';
import { invitationRoutes } from './staff/invitation-routes.ts';
import { resultsRoutes } from './results/results-routes.ts';
import { scorecardRoutes } from './scorecard/scorecard-routes.ts';
import { reportRoutes } from './report/report-routes.ts';
import { snapshotRoutes } from './snapshots/snapshot-routes.ts';
import { sessionRoutes } from './staff/session-routes.ts';
import { staffRoutes } from './staff/staff-routes.ts';
import { answerableSurveys } from './surveys/answerable-surveys.ts';
import { createCountNotifier } from './surveys/count-notifier.ts';
import { previewRoutes } from './surveys/preview-routes.ts';
import { surveyRoutes } from './surveys/survey-routes.ts';

/** What a benchmark exchanges: where answers go, and the limit that a flood of one address would meet. */
type Exchangeable = { readonly submitResponse?: SubmitResponse; readonly allows?: NetworkLimit };

/** The whole application as one function from request to answer. A feature adds its one line to the chain. */
export function createApp(dependencies: Dependencies, exchanged: Exchangeable = {}) {
  const { db, now, members, log, settings, assets, renderProblemPage } = dependencies;
  const notifier = createCountNotifier();
  const findAnswerable = answerableSurveys(db, now, members);
  const submitResponse =
    exchanged.submitResponse ?? createSubmitResponse({ ...dependencies, findAnswerable, notifier });
  const allows = exchanged.allows ?? createNetworkLimit();
  const app = new Hono<AppEnv>();
  app.onError((error, c) => errorResponse(error, c, log, renderProblemPage));
  app.notFound((c) => errorResponse(new Problem('not-found', []), c, log, renderProblemPage));
  app.use(
    addSecurityHeaders(dependencies.inlineStyle),
    logRequests(log),
    compressResponse,
    refuseCrossSite(settings),
    refuseNul,
    serveAssets(assets),
    tagDocuments,
  );
  return app
    .get('/healthz', async (c) => {
      await sql`select 1`.execute(db);
      return c.json({ status: 'ok' });
    })
    .route('/', consoleRoutes(dependencies))
    .route('/m', collaborateRoutes(dependencies, notifier))
    .route('/s', respondRoutes(dependencies, { submitResponse, allows }))
    .route('/opt-out', optOutRoutes(dependencies))
    .route('/api/mail-templates', templateRoutes(dependencies))
    .route('/api/session', sessionRoutes(dependencies))
    .route('/api/invitation-acceptance', invitationRoutes(dependencies))
    .route('/api/staff', staffRoutes(dependencies))
    .route('/api/access-tokens', accessTokenRoutes(dependencies))
    .route('/api/imported-waves', historyImportRoutes(dependencies))
    .route(
      '/api',
      openApiRoutes(() => app.routes),
    )
    .route('/api/definitions', definitionRoutes(dependencies))
    .route('/api/members', memberRoutes(dependencies))
    .route('/api/contacts', contactRoutes(dependencies))
    .route('/api/contacts', personRoutes(dependencies))
    .route('/api', personAddressRoutes(dependencies))
    .route('/api/contacts.csv', contactExportRoutes(dependencies))
    .route('/api/contact-imports', contactImportRoutes(dependencies))
    .route('/api/surveys', surveyRoutes(dependencies, notifier))
    .route('/api/surveys', accessCodeRoutes(dependencies))
    .route('/api/surveys', waveRoutes(dependencies))
    .route('/api/surveys', resultsRoutes(dependencies))
    .route('/api/surveys', exportRoutes(dependencies))
    .route('/api', packageRoutes(dependencies))
    .route('/api/previews', previewRoutes(dependencies))
    .route('/api/respond', responseRoutes(dependencies, { submitResponse, allows }))
    .route('/api/collaboration', collaborationRoutes(dependencies, notifier))
    .route('/api/collaboration/session', collaborationSessionRoutes(dependencies))
    .route('/api/collaboration/colleagues', colleagueRoutes(dependencies, notifier))
    .route('/api/verify', receiptRoutes(dependencies))
    .route('/api/audit', auditRoutes(dependencies))
    .route('/api/kpis', kpiRoutes(dependencies))
    .route('/api/scorecard', scorecardRoutes(dependencies))
    .route('/api/snapshots', snapshotRoutes(dependencies))
    .route('/api/snapshots', reportRoutes(dependencies))
    .route('/api/baselines', baselineRoutes(dependencies))
    .route('/api/figures', figureRoutes(dependencies))
    .route('/api/figure-imports', figureImportRoutes(dependencies))
    .route('/api/targets', targetRoutes(dependencies))
    .route('/api/margins', marginRoutes(dependencies))
    .route('/api/focus-areas', focusAreaRoutes(dependencies))
    .route('/api/baseline-imports', baselineImportRoutes(dependencies));
}

export type Api = ReturnType<typeof createApp>;
