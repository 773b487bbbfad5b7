import { Hono } from 'hono';
import { sql } from 'kysely';
import { accessCodeRoutes } from '../surveys/access-codes/access-code-routes.ts';
import { accessTokenRoutes } from '../access/tokens/access-token-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { collaborateRoutes } from '../wave/member-pages/collaborate-routes.ts';
import { memberFormRoutes } from '../wave/member-form/member-form-routes.ts';
import { colleagueRoutes } from '../wave/member-form/colleague-routes.ts';
import { receiptRoutes } from '../wave/member-form/receipt-routes.ts';
import { memberSessionRoutes } from '../wave/member-form/member-session-routes.ts';
import { definitionRoutes } from '../surveys/questionnaires/definition-routes.ts';
import { activityRoutes } from '../plan/activities/activity-routes.ts';
import { baselineImportRoutes } from '../plan/baselines/baseline-import-routes.ts';
import { baselineRoutes } from '../plan/baselines/baseline-routes.ts';
import { contactExportRoutes } from '../register/contacts/contact-export-routes.ts';
import { contactImportRoutes } from '../wave/contact-changes/contact-import-routes.ts';
import { contactRoutes } from '../wave/contact-changes/contact-routes.ts';
import { personAddressRoutes } from '../wave/contact-changes/person-address-routes.ts';
import { personRoutes } from '../wave/contact-changes/person-routes.ts';
import { historyImportRoutes } from '../files/history-import/history-import-routes.ts';
import { consoleRoutes } from './console/console-routes.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import type { AppEnv } from '../platform/http/app-env.ts';
import { serveAssets } from '../platform/http/assets.ts';
import { compressResponse } from '../platform/http/compress-response.ts';
import { tagDocuments } from '../platform/http/entity-tag.ts';
import { errorResponse } from '../platform/http/error-response.ts';
import { logRequests } from '../platform/http/log-requests.ts';
import { Problem } from '../platform/http/problem.ts';
import { refuseCrossSite } from '../platform/http/refuse-cross-site.ts';
import { refuseNul } from '../platform/http/refuse-nul.ts';
import { addSecurityHeaders } from '../platform/http/security-headers.ts';
import { figureImportRoutes } from '../plan/figures/figure-import-routes.ts';
import { figureRoutes } from '../plan/figures/figure-routes.ts';
import { endedYearRoutes } from '../plan/ended-years/ended-year-routes.ts';
import { focusAreaRoutes } from '../plan/focus-areas/focus-area-routes.ts';
import { measureImportRoutes } from '../plan/measures/measure-import-routes.ts';
import { measureRoutes } from '../plan/measures/measure-routes.ts';
import { marginRoutes } from '../plan/targets/margin-routes.ts';
import { targetRoutes } from '../plan/targets/target-routes.ts';
import { exportRoutes } from '../files/tables/export-routes.ts';
import { optOutRoutes } from '../wave/invitations/opt-out-routes.ts';
import type { MemberPages } from '../wave/member-pages/member-page-contract.ts';
import { waveRoutes } from '../wave/invitations/wave-routes.ts';
import { templateRoutes } from '../wave/mail/template-routes.ts';
import { planDraftRoutes } from '../plan/plans/plan-draft-routes.ts';
import { planRoutes } from '../plan/plans/plan-routes.ts';
import { draftScorecardRoutes } from '../results/scorecard/draft-scorecard-routes.ts';
import { kpiRoutes } from '../plan/kpis/kpi-routes.ts';
import { packageRoutes } from '../files/package/package-routes.ts';
import { memberRoutes } from '../register/members/member-routes.ts';
import { createNetworkLimit, submissionsPerMinute } from '../surveys/responses/network-limit.ts';
import type { NetworkLimit } from '../surveys/responses/network-limit.ts';
import { openApiRoutes } from './openapi/openapi-routes.ts';
import { respondRoutes } from '../surveys/form-pages/respond-routes.ts';
import { responseRoutes } from '../surveys/responses/response-routes.ts';
import { createSubmitResponse } from '../surveys/responses/submit-response.ts';
import type { SubmitResponse } from '../surveys/responses/submit-response.ts';
import { invitationRoutes } from '../access/staff/invitation-routes.ts';
import { resultsRoutes } from '../results/survey/results-routes.ts';
import { scorecardRoutes } from '../results/scorecard/scorecard-routes.ts';
import { reportRoutes } from '../results/report/report-routes.ts';
import { snapshotRoutes } from '../results/snapshots/snapshot-routes.ts';
import { sessionRoutes } from '../access/staff/session-routes.ts';
import { staffRoutes } from '../access/staff/staff-routes.ts';
import { answerableSurveys } from '../surveys/fielding/answerable-surveys.ts';
import { createCountNotifier } from '../surveys/fielding/count-notifier.ts';
import { previewRoutes } from '../surveys/fielding/preview-routes.ts';
import { draftRoutes } from '../surveys/fielding/draft-routes.ts';
import { surveyRoutes } from '../surveys/fielding/survey-routes.ts';
import { stateRoutes } from '../wave/opening/state-routes.ts';

/** Everything from outside, the pages included that one room alone renders. */
export type AppDependencies = Dependencies & MemberPages;

/** What a benchmark exchanges: where answers go, and the limit that a flood of one address would meet. */
type Exchangeable = { readonly submitResponse?: SubmitResponse; readonly allows?: NetworkLimit };

/** The whole application as one function from request to answer. A feature adds its one line to the chain. */
export function createApp(dependencies: AppDependencies, exchanged: Exchangeable = {}) {
  const { db, now, members, log, settings, assets, renderProblemPage } = dependencies;
  const notifier = createCountNotifier();
  const findAnswerable = answerableSurveys(db, now, members);
  const submitResponse =
    exchanged.submitResponse ?? createSubmitResponse({ ...dependencies, findAnswerable, notifier });
  const allows = exchanged.allows ?? createNetworkLimit(submissionsPerMinute, dependencies.elapsed);
  const app = new Hono<AppEnv>();
  app.onError((error, c) => errorResponse(error, c, log, renderProblemPage));
  app.notFound((c) => errorResponse(new Problem('not-found', []), c, log, renderProblemPage));
  app.use(
    addSecurityHeaders(dependencies.inlineStyle),
    logRequests(dependencies),
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
    .route('/api/surveys', draftRoutes(dependencies))
    .route('/api/surveys', stateRoutes(dependencies, notifier))
    .route('/api/surveys', accessCodeRoutes(dependencies))
    .route('/api/surveys', waveRoutes(dependencies))
    .route('/api/surveys', resultsRoutes(dependencies))
    .route('/api/surveys', exportRoutes(dependencies))
    .route('/api', packageRoutes(dependencies))
    .route('/api/previews', previewRoutes(dependencies))
    .route('/api/respond', responseRoutes(dependencies, { submitResponse, allows }))
    .route('/api/collaboration', memberFormRoutes(dependencies, notifier))
    .route('/api/collaboration/session', memberSessionRoutes(dependencies))
    .route('/api/collaboration/colleagues', colleagueRoutes(dependencies, notifier))
    .route('/api/verify', receiptRoutes(dependencies))
    .route('/api/audit', auditRoutes(dependencies))
    .route('/api/kpis', kpiRoutes(dependencies))
    .route('/api/plans', planRoutes(dependencies))
    .route('/api/plan-drafts', planDraftRoutes(dependencies))
    .route('/api/plan-drafts', draftScorecardRoutes(dependencies))
    .route('/api/scorecard', scorecardRoutes(dependencies))
    .route('/api/snapshots', snapshotRoutes(dependencies))
    .route('/api/snapshots', reportRoutes(dependencies))
    .route('/api/baselines', baselineRoutes(dependencies))
    .route('/api/figures', figureRoutes(dependencies))
    .route('/api/figure-imports', figureImportRoutes(dependencies))
    .route('/api/activities', activityRoutes(dependencies))
    .route('/api/measures', measureRoutes(dependencies))
    .route('/api/measure-imports', measureImportRoutes(dependencies))
    .route('/api/targets', targetRoutes(dependencies))
    .route('/api/margins', marginRoutes(dependencies))
    .route('/api/focus-areas', focusAreaRoutes(dependencies))
    .route('/api/ended-years', endedYearRoutes(dependencies))
    .route('/api/baseline-imports', baselineImportRoutes(dependencies));
}

export type Api = ReturnType<typeof createApp>;
