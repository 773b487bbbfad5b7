import { createAuditModel } from '../administration/audit/audit-model.ts';
import type { AuditModel } from '../administration/audit/audit-model.ts';
import { createDefinitionsModel } from '../administration/definitions/definitions-model.ts';
import type { DefinitionsModel } from '../administration/definitions/definitions-model.ts';
import { createStaffModel } from '../administration/staff/staff-model.ts';
import type { StaffModel } from '../administration/staff/staff-model.ts';
import { createBaselinesModel } from '../plan/baselines/baselines-model.ts';
import type { BaselinesModel } from '../plan/baselines/baselines-model.ts';
import { createExportModel } from '../surveys/exports/export-model.ts';
import type { ExportModel } from '../surveys/exports/export-model.ts';
import { saveBlob } from '../surveys/exports/save-blob.ts';
import { createResultsModel } from '../surveys/results/results-model.ts';
import type { ResultsModel } from '../surveys/results/results-model.ts';
import { surveyPath } from '../routing/paths.ts';
import type { Route } from '../routing/route.ts';
import { createInvitationModel } from '../session/invitation-model.ts';
import type { InvitationModel } from '../session/invitation-model.ts';
import type { SessionModel } from '../session/session-model.ts';
import { createSignInModel } from '../session/sign-in-model.ts';
import type { SignInModel } from '../session/sign-in-model.ts';
import { createSurveyFormScreen } from '../surveys/form/survey-form-screen.ts';
import type { FormTask, SurveyFormScreen } from '../surveys/form/survey-form-screen.ts';
import { createCodesModel } from '../surveys/run/codes-model.ts';
import type { CodesModel } from '../surveys/run/codes-model.ts';
import { createSurveyModel } from '../surveys/run/survey-model.ts';
import type { SurveyModel } from '../surveys/run/survey-model.ts';
import { createSurveyList } from '../surveys/list/survey-list-model.ts';
import type { SurveyList } from '../surveys/list/survey-list-model.ts';
import { createTokens } from '../administration/tokens/tokens-model.ts';
import type { TokensModel } from '../administration/tokens/tokens-model.ts';
import type { ConsoleNeeds } from './console-model.ts';
import { figureScreen } from './figure-screen.ts';
import type { FigureScreen } from './figure-screen.ts';
import { registerScreen } from './register-screen.ts';
import type { RegisterScreen } from './register-screen.ts';
import { scorecardScreen } from './scorecard-screen.ts';
import type { ScorecardScreen } from './scorecard-screen.ts';
import { waveScreen } from './wave-screen.ts';
import type { WaveScreen } from './wave-screen.ts';

/** A view's name and its model; `key` changes when the view must begin anew. */
export type Screen =
  | { readonly name: 'loading' }
  | { readonly name: 'unreachable' }
  | { readonly name: 'not-found' }
  | { readonly name: 'sign-in'; readonly model: SignInModel }
  | { readonly name: 'invitation'; readonly model: InvitationModel }
  | { readonly name: 'surveys'; readonly model: SurveyList }
  | { readonly name: 'survey-form'; readonly model: SurveyFormScreen }
  | { readonly name: 'survey'; readonly model: SurveyModel }
  | { readonly name: 'room'; readonly model: SurveyModel }
  | { readonly name: 'sheet'; readonly model: SurveyModel }
  | { readonly name: 'codes'; readonly model: CodesModel }
  | { readonly name: 'results'; readonly model: ResultsModel }
  | { readonly name: 'export'; readonly model: ExportModel }
  | { readonly name: 'baselines'; readonly model: BaselinesModel }
  | { readonly name: 'staff'; readonly model: StaffModel }
  | { readonly name: 'definitions'; readonly model: DefinitionsModel }
  | { readonly name: 'audit'; readonly model: AuditModel }
  | { readonly name: 'tokens'; readonly model: TokensModel }
  | RegisterScreen
  | FigureScreen
  | ScorecardScreen
  | WaveScreen;

/** The screen of a route for whoever is signed in. Nothing is loaded yet. */
export function screenOf(route: Route, needs: ConsoleNeeds, session: SessionModel): Screen {
  const { api, router } = needs;
  const enter = async () => {
    await session.load();
    if (route.name === 'invitation') router.go('/console/surveys');
  };
  if (route.name === 'invitation') return { name: 'invitation', model: createInvitationModel(api, route.token, enter) };
  switch (session.state.value.is) {
    case 'unknown':
      return { name: 'loading' };
    case 'unreachable':
      return { name: 'unreachable' };
    case 'signed-out':
      return { name: 'sign-in', model: createSignInModel(api, enter) };
    default:
      return staffScreen(route, needs, session);
  }
}

function staffScreen(
  route: Exclude<Route, { name: 'invitation' }>,
  needs: ConsoleNeeds,
  session: SessionModel,
): Screen {
  const { api, router, now, openCounts } = needs;
  const permissions = session.permissions.value;
  const survey = (id: string) => createSurveyModel(api, id, openCounts, now, () => router.go('/console/surveys'));
  const form = (task: FormTask) => {
    const { committees } = permissions;
    const onSaved = (saved: { readonly id: string }) => router.go(surveyPath(saved.id));
    return createSurveyFormScreen({ api, committees, language: needs.language.value, now, onSaved }, task);
  };
  switch (route.name) {
    case 'surveys':
      // Administrators see no surveys: their first page is the staff.
      return permissions.readSurveys
        ? { name: 'surveys', model: createSurveyList(api, route.query) }
        : { name: 'staff', model: createStaffModel(api) };
    case 'new-session':
      return permissions.committees.length > 0
        ? { name: 'survey-form', model: form({ kind: 'session' }) }
        : { name: 'not-found' };
    case 'new-activity':
      return permissions.activities
        ? { name: 'survey-form', model: form({ kind: 'activity' }) }
        : { name: 'not-found' };
    case 'edit':
      return { name: 'survey-form', model: form({ draft: route.id }) };
    case 'survey':
    case 'room':
    case 'sheet':
      return { name: route.name, model: survey(route.id) };
    case 'codes':
      return { name: 'codes', model: createCodesModel(api, route.id) };
    case 'results':
      return { name: 'results', model: createResultsModel(api, route.id) };
    case 'export':
      return { name: 'export', model: createExportModel(api, route.id, needs.language.value, saveBlob) };
    case 'baselines':
      return { name: 'baselines', model: createBaselinesModel(api, permissions) };
    case 'staff':
      return { name: 'staff', model: createStaffModel(api) };
    case 'definitions':
      return { name: 'definitions', model: createDefinitionsModel(api) };
    case 'audit':
      return { name: 'audit', model: createAuditModel(api) };
    case 'tokens':
      return { name: 'tokens', model: createTokens(api, now) };
    case 'not-found':
      return { name: 'not-found' };
    case 'members':
    case 'new-member':
    case 'member':
    case 'contacts':
    case 'new-contact':
    case 'contact':
    case 'contact-import':
      return registerScreen(route, needs, permissions);
    case 'figures':
    case 'figure-import':
    case 'figure-series':
    case 'targets':
    case 'margins':
    case 'focus-areas':
      return figureScreen(route, needs, permissions);
    case 'new-wave':
    case 'wave-plan':
    case 'wave':
    case 'history-import':
    case 'mail-templates':
      return waveScreen(route, needs, permissions);
    case 'scorecard':
    case 'strategy-map':
    case 'series':
    case 'snapshots':
      return scorecardScreen(route, needs, permissions);
    default:
      return route satisfies never;
  }
}
