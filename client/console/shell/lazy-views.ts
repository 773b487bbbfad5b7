import { lazy } from './lazy.tsx';

/** The views that are not needed to see the surveys and to run one; each of these is a script of its own. */
export const AdministrationScreenView = lazy(
  async () => (await import('./administration-screen-view.tsx')).AdministrationScreenView,
);
export const BaselinesView = lazy(async () => (await import('../plan/baselines/baselines-view.tsx')).BaselinesView);
export const ExportView = lazy(async () => (await import('../surveys/exports/export-view.tsx')).ExportView);
export const FigureScreenView = lazy(async () => (await import('./figure-screen-view.tsx')).FigureScreenView);
export const RegisterScreenView = lazy(async () => (await import('./register-screen-view.tsx')).RegisterScreenView);
export const ResultsView = lazy(async () => (await import('../surveys/results/results-view.tsx')).ResultsView);
export const ScorecardScreenView = lazy(async () => (await import('./scorecard-screen-view.tsx')).ScorecardScreenView);
export const SurveyFormView = lazy(async () => (await import('../surveys/form/survey-form-view.tsx')).SurveyFormView);
export const WaveScreenView = lazy(async () => (await import('./wave-screen-view.tsx')).WaveScreenView);
