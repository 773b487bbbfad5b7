import { lazy } from './shell/lazy.tsx';

/** A view that is not needed to see the surveys and to run one is a script of its own. */
export const ActivitiesView = lazy(async () => (await import('./plan/activities/activities-view.tsx')).ActivitiesView);
export const AuditView = lazy(async () => (await import('./administration/audit/audit-view.tsx')).AuditView);
export const BaselinesView = lazy(async () => (await import('./plan/baselines/baselines-view.tsx')).BaselinesView);
export const ContactImportView = lazy(
  async () => (await import('./register/contacts/contact-import-view.tsx')).ContactImportView,
);
export const ContactView = lazy(async () => (await import('./register/contacts/contact-view.tsx')).ContactView);
export const ContactsView = lazy(async () => (await import('./register/contacts/contacts-view.tsx')).ContactsView);
export const DefinitionsView = lazy(
  async () => (await import('./administration/definitions/definitions-view.tsx')).DefinitionsView,
);
export const ExportView = lazy(async () => (await import('./surveys/exports/export-view.tsx')).ExportView);
export const FigureImportView = lazy(
  async () => (await import('./plan/figures/figure-import-view.tsx')).FigureImportView,
);
export const FigureListView = lazy(async () => (await import('./plan/figures/figure-list-view.tsx')).FigureListView);
export const FigureSeriesView = lazy(
  async () => (await import('./plan/figures/figure-series-view.tsx')).FigureSeriesView,
);
export const FocusAreasView = lazy(
  async () => (await import('./plan/focus-areas/focus-areas-view.tsx')).FocusAreasView,
);
export const HistoryImportView = lazy(
  async () => (await import('./surveys/history-import/history-import-view.tsx')).HistoryImportView,
);
export const MarginsView = lazy(async () => (await import('./plan/targets/margins-view.tsx')).MarginsView);
export const MeasureImportView = lazy(
  async () => (await import('./plan/measures/measure-import-view.tsx')).MeasureImportView,
);
export const MeasuresView = lazy(async () => (await import('./plan/measures/measures-view.tsx')).MeasuresView);
export const MemberView = lazy(async () => (await import('./register/members/member-view.tsx')).MemberView);
export const MembersView = lazy(async () => (await import('./register/members/members-view.tsx')).MembersView);
export const PlanDraftView = lazy(async () => (await import('./plan/plans/plan-draft-view.tsx')).PlanDraftView);
export const PlansView = lazy(async () => (await import('./plan/plans/plans-view.tsx')).PlansView);
export const ResultsView = lazy(async () => (await import('./surveys/results/results-view.tsx')).ResultsView);
export const ScorecardView = lazy(async () => (await import('./scorecard/scorecard-view.tsx')).ScorecardView);
export const SeriesPageView = lazy(async () => (await import('./scorecard/series-page-view.tsx')).SeriesPageView);
export const SnapshotsView = lazy(async () => (await import('./scorecard/snapshots-view.tsx')).SnapshotsView);
export const StaffView = lazy(async () => (await import('./administration/staff/staff-view.tsx')).StaffView);
export const StrategyMapView = lazy(async () => (await import('./scorecard/strategy-map-view.tsx')).StrategyMapView);
export const SurveyFormView = lazy(async () => (await import('./surveys/form/survey-form-view.tsx')).SurveyFormView);
export const TargetsView = lazy(async () => (await import('./plan/targets/targets-view.tsx')).TargetsView);
export const TemplatesView = lazy(async () => (await import('./wave/templates-view.tsx')).TemplatesView);
export const TokensView = lazy(async () => (await import('./administration/tokens/tokens-view.tsx')).TokensView);
export const WaveFormView = lazy(async () => (await import('./wave/wave-form-view.tsx')).WaveFormView);
export const WaveView = lazy(async () => (await import('./wave/wave-view.tsx')).WaveView);
