import { createAuditModel } from './administration/audit/audit-model.ts';
import { createDefinitionsModel } from './administration/definitions/definitions-model.ts';
import { createStaffModel } from './administration/staff/staff-model.ts';
import { createTokens } from './administration/tokens/tokens-model.ts';
import * as late from './late-views.ts';
import { saveBlob } from './blocks/save-file.ts';
import { createActivities } from './plan/activities/activities-model.ts';
import { createBaselinesModel } from './plan/baselines/baselines-model.ts';
import { createFigureImport } from './plan/figures/figure-import-model.ts';
import { createFigureList } from './plan/figures/figure-list-model.ts';
import { createFigureSeries } from './plan/figures/figure-series-model.ts';
import { createFocusAreas } from './plan/focus-areas/focus-area-model.ts';
import { createMeasureImport } from './plan/measures/measure-import-model.ts';
import { createMeasures } from './plan/measures/measures-model.ts';
import { createMargins } from './plan/targets/margin-model.ts';
import { createPlanDraft } from './plan/plans/plan-draft-model.ts';
import { createPlans } from './plan/plans/plans-model.ts';
import { createTargets } from './plan/targets/target-model.ts';
import { createContactImport } from './register/contacts/contact-import-model.ts';
import { createContactList } from './register/contacts/contact-list-model.ts';
import { createContactModel } from './register/contacts/contact-model.ts';
import type { ContactTask } from './register/contacts/contact-model.ts';
import { createMemberList } from './register/members/member-list-model.ts';
import { createMemberModel } from './register/members/member-model.ts';
import { createFreezeModel } from './scorecard/freeze-model.ts';
import { createDraftScorecard, createScorecardModel } from './scorecard/scorecard-model.ts';
import { placeOf, scorecardPath } from './scorecard/scorecard-place.ts';
import { createSeriesPageModel } from './scorecard/series-page-model.ts';
import { createSnapshotsModel } from './scorecard/snapshots-model.ts';
import { createInvitationModel } from './session/invitation-model.ts';
import { InvitationView } from './session/invitation-view.tsx';
import type { Permissions } from './session/permissions.ts';
import { screen } from './shell/screen.ts';
import type { Opening, Screens } from './shell/screen.ts';
import { createExportModel } from './surveys/exports/export-model.ts';
import { createSurveyFormScreen } from './surveys/form/survey-form-screen.ts';
import type { FormTask } from './surveys/form/survey-form-screen.ts';
import { createHistoryImport } from './surveys/history-import/history-import-model.ts';
import { createSurveyList } from './surveys/list/survey-list-model.ts';
import { SurveyListView } from './surveys/list/survey-list-view.tsx';
import { createResultsModel } from './surveys/results/results-model.ts';
import { createCodesModel } from './surveys/run/codes-model.ts';
import { CodesView } from './surveys/run/codes-view.tsx';
import { RoomView } from './surveys/run/room-view.tsx';
import { SheetView } from './surveys/run/sheet-view.tsx';
import { createSurveyModel } from './surveys/run/survey-model.ts';
import { SurveyView } from './surveys/run/survey-view.tsx';
import { createTemplatesModel } from './wave/templates-model.ts';
import { createWaveFormScreen } from './wave/wave-form-screen.ts';
import { createWaveModel } from './wave/wave-model.ts';
import { contactPath, memberPath, planDraftPath, surveyPath } from './words/paths.ts';

const surveys = { place: 'surveys', may: ({ readSurveys }: Permissions) => readSurveys };
const ofSessions = { place: 'surveys', may: ({ committees }: Permissions) => committees.length > 0 };
const ofActivities = { place: 'surveys', may: ({ activities }: Permissions) => activities };
const ofWaves = { place: 'surveys', may: ({ waves }: Permissions) => waves };
const scorecards = { place: 'scorecard', may: ({ readScorecard }: Permissions) => readScorecard };
const baselines = { place: 'reference', may: ({ readBaselines }: Permissions) => readBaselines };
const reference = { place: 'reference', may: ({ recordFigures }: Permissions) => recordFigures };
const ofPlans = { place: 'reference', may: ({ writePlans }: Permissions) => writePlans };
const members = { place: 'members', may: ({ keepRegister }: Permissions) => keepRegister };
const contacts = { ...members, place: 'contacts' };
const staff = { place: 'staff', may: ({ manageStaff }: Permissions) => manageStaff };
const audit = { place: 'audit', may: ({ readAudit }: Permissions) => readAudit };

const oneSurvey = ({ api, router, openCounts, now, permissions }: Opening<string>, id: string) => ({
  model: createSurveyModel(api, id, openCounts, now, () => router.go('/console/surveys')),
  permissions,
});
const surveyForm = ({ api, router, language, now, permissions }: Opening<string>, task: FormTask) => {
  const onSaved = ({ id }: { readonly id: string }) => router.go(surveyPath(id));
  const { committees } = permissions;
  return { model: createSurveyFormScreen({ api, committees, language: language.value, now, onSaved }, task) };
};
const waveForm = ({ api, router, now }: Opening<string>, id: string | null) => ({
  model: createWaveFormScreen({ api, now, onSaved: (saved) => router.go(surveyPath(saved, 'wave')) }, id),
});
const oneMember = ({ api, router, language }: Opening<string>, id: string | null) => ({
  model: createMemberModel(api, id, language, (created) => router.go(memberPath(created))),
});
const oneContact = ({ api, router }: Opening<string>, task: ContactTask) => ({
  model: createContactModel(api, task, (created) => router.go(contactPath(created))),
});

/** Every screen: its address, whom it is for, its view and the view's model. Of two addresses alike the first counts. */
export const screens = {
  // Administrators see no surveys: their first screen is the staff.
  surveys: screen('/surveys', { ...surveys, label: 'nav.surveys', instead: 'staff' }, SurveyListView, (at) => ({
    model: createSurveyList(at.api, at.address.searchParams),
    permissions: at.permissions,
  })),
  'new-session': screen('/surveys/new/session', ofSessions, late.SurveyFormView, (at) =>
    surveyForm(at, { kind: 'session' }),
  ),
  'new-activity': screen('/surveys/new/activity', ofActivities, late.SurveyFormView, (at) =>
    surveyForm(at, { kind: 'activity' }),
  ),
  'new-wave': screen('/surveys/new/wave', ofWaves, late.WaveFormView, (at) => waveForm(at, null)),
  'history-import': screen('/surveys/new/history', ofWaves, late.HistoryImportView, (at) => ({
    model: createHistoryImport(at.api),
  })),
  survey: screen('/surveys/:id', surveys, SurveyView, (at) => oneSurvey(at, at.params.id)),
  edit: screen('/surveys/:id/edit', surveys, late.SurveyFormView, (at) => surveyForm(at, { draft: at.params.id })),
  room: screen('/surveys/:id/room', { ...surveys, isBare: true }, RoomView, (at) => oneSurvey(at, at.params.id)),
  sheet: screen('/surveys/:id/sheet', surveys, SheetView, (at) => oneSurvey(at, at.params.id)),
  codes: screen('/surveys/:id/codes', surveys, CodesView, (at) => ({ model: createCodesModel(at.api, at.params.id) })),
  results: screen('/surveys/:id/results', surveys, late.ResultsView, (at) => ({
    model: createResultsModel(at.api, at.params.id),
  })),
  export: screen('/surveys/:id/export', surveys, late.ExportView, (at) => ({
    model: createExportModel(at.api, at.params.id, at.language.value, saveBlob),
  })),
  wave: screen('/surveys/:id/wave', ofWaves, late.WaveView, (at) => ({
    model: createWaveModel(at.api, at.params.id, at.address.searchParams, at.language),
  })),
  'wave-plan': screen('/surveys/:id/wave-plan', ofWaves, late.WaveFormView, (at) => waveForm(at, at.params.id)),
  'mail-templates': screen('/mail-templates', ofWaves, late.TemplatesView, (at) => ({
    model: createTemplatesModel(at.api),
  })),
  scorecard: screen('/scorecard', { ...scorecards, label: 'nav.scorecard' }, late.ScorecardView, (at) => {
    const onFrozen = (id: string) => at.router.go(scorecardPath({ year: null, plan: null, snapshot: id }));
    const freeze = at.permissions.takeSnapshots ? createFreezeModel(at.api, onFrozen) : null;
    return { model: createScorecardModel(at.api, placeOf(at.address.searchParams)), freeze };
  }),
  'strategy-map': screen('/scorecard/map', scorecards, late.StrategyMapView, ({ api, address }) => ({
    model: createScorecardModel(api, placeOf(address.searchParams)),
  })),
  snapshots: screen('/scorecard/snapshots', scorecards, late.SnapshotsView, (at) => ({
    model: createSnapshotsModel(at.api),
  })),
  series: screen(
    '/scorecard/series/:series',
    scorecards,
    late.SeriesPageView,
    ({ api, params, address, permissions }) => ({
      model: createSeriesPageModel(api, params.series, placeOf(address.searchParams), permissions.recordFigures),
    }),
  ),
  figures: screen('/figures', { ...reference, label: 'nav.reference' }, late.FigureListView, (at) => ({
    model: createFigureList(at.api, at.now),
  })),
  'figure-import': screen('/figures/import', reference, late.FigureImportView, (at) => ({
    model: createFigureImport(at.api),
  })),
  'figure-series': screen('/figures/:series', reference, late.FigureSeriesView, ({ api, params, now }) => {
    const model = createFigureSeries(api, params.series, now);
    return model.isKnown ? { model } : null;
  }),
  activities: screen('/activities', reference, late.ActivitiesView, (at) => ({ model: createActivities(at.api) })),
  measures: screen('/measures', reference, late.MeasuresView, (at) => ({ model: createMeasures(at.api) })),
  'measure-import': screen('/measures/import', reference, late.MeasureImportView, (at) => ({
    model: createMeasureImport(at.api),
  })),
  targets: screen('/targets', reference, late.TargetsView, (at) => ({ model: createTargets(at.api, at.now) })),
  margins: screen('/margins', reference, late.MarginsView, (at) => ({ model: createMargins(at.api, at.now) })),
  'focus-areas': screen('/focus-areas', reference, late.FocusAreasView, (at) => ({ model: createFocusAreas(at.api) })),
  plans: screen('/plans', ofPlans, late.PlansView, ({ api, router }) => ({
    model: createPlans(api, (id) => router.go(planDraftPath(id))),
  })),
  'plan-draft': screen('/plans/drafts/:id', ofPlans, late.PlanDraftView, ({ api, router, params }) => ({
    model: createPlanDraft(api, params.id, () => router.go('/console/plans')),
  })),
  'plan-preview': screen('/scorecard/drafts/:id', { ...ofPlans, place: 'scorecard' }, late.ScorecardView, (at) => ({
    model: createDraftScorecard(at.api, at.params.id),
    freeze: null,
  })),
  baselines: screen(
    '/baselines',
    { ...baselines, label: 'nav.baselines' },
    late.BaselinesView,
    ({ api, permissions }) => ({
      model: createBaselinesModel(api, permissions),
      permissions,
    }),
  ),
  members: screen('/members', { ...members, label: 'nav.members' }, late.MembersView, ({ api, address, language }) => ({
    model: createMemberList(api, address.searchParams, language),
  })),
  'new-member': screen('/members/new', members, late.MemberView, (at) => oneMember(at, null)),
  member: screen('/members/:id', members, late.MemberView, (at) => oneMember(at, at.params.id)),
  contacts: screen(
    '/contacts',
    { ...contacts, label: 'nav.contacts' },
    late.ContactsView,
    ({ api, address, language }) => ({
      model: createContactList(api, address.searchParams, language),
    }),
  ),
  'new-contact': screen('/contacts/new', contacts, late.ContactView, (at) =>
    oneContact(at, { memberId: at.address.searchParams.get('member') ?? '' }),
  ),
  'contact-import': screen('/contacts/import', contacts, late.ContactImportView, (at) => ({
    model: createContactImport(at.api),
  })),
  contact: screen('/contacts/:id', contacts, late.ContactView, (at) => oneContact(at, { id: at.params.id })),
  definitions: screen(
    '/definitions',
    { place: 'definitions', label: 'nav.definitions' },
    late.DefinitionsView,
    (at) => ({
      model: createDefinitionsModel(at.api),
    }),
  ),
  staff: screen('/staff', { ...staff, label: 'nav.staff' }, late.StaffView, (at) => ({
    model: createStaffModel(at.api),
  })),
  audit: screen('/audit', { ...audit, label: 'nav.audit' }, late.AuditView, (at) => ({
    model: createAuditModel(at.api),
  })),
  tokens: screen('/tokens', { place: 'tokens', label: 'nav.tokens' }, late.TokensView, (at) => ({
    model: createTokens(at.api, at.now),
  })),
  invitation: screen('/invitation', { isOpen: true }, InvitationView, ({ api, address, session, router }) => {
    const enter = async () => {
      await session.load();
      router.go('/console/surveys');
    };
    return { model: createInvitationModel(api, address.hash.slice(1), enter) };
  }),
} satisfies Screens;
