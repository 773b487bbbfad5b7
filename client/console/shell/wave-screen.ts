import { createHistoryImport } from '../surveys/history-import/history-import-model.ts';
import type { HistoryImportModel } from '../surveys/history-import/history-import-model.ts';
import { surveyPath } from '../routing/paths.ts';
import type { WaveRoute } from '../routing/wave-route.ts';
import type { Permissions } from '../session/permissions.ts';
import { createTemplatesModel } from '../wave/templates-model.ts';
import type { TemplatesModel } from '../wave/templates-model.ts';
import { createWaveFormScreen } from '../wave/wave-form-screen.ts';
import type { WaveFormScreen } from '../wave/wave-form-screen.ts';
import { createWaveModel } from '../wave/wave-model.ts';
import type { WaveModel } from '../wave/wave-model.ts';
import type { ConsoleNeeds } from './console-model.ts';

export type WaveScreen =
  | { readonly name: 'wave-form'; readonly model: WaveFormScreen }
  | { readonly name: 'wave'; readonly model: WaveModel }
  | { readonly name: 'history-import'; readonly model: HistoryImportModel }
  | { readonly name: 'mail-templates'; readonly model: TemplatesModel };

/** The annual survey is the Secretariat's; for others there is nothing here. */
export function waveScreen(
  route: WaveRoute,
  { api, router, now }: Pick<ConsoleNeeds, 'api' | 'router' | 'now'>,
  { waves }: Permissions,
): WaveScreen | { readonly name: 'not-found' } {
  if (!waves) return { name: 'not-found' };
  const form = (id: string | null) =>
    createWaveFormScreen({ api, now, onSaved: (saved) => router.go(surveyPath(saved, 'wave')) }, id);
  switch (route.name) {
    case 'new-wave':
      return { name: 'wave-form', model: form(null) };
    case 'wave-plan':
      return { name: 'wave-form', model: form(route.id) };
    case 'wave':
      return { name: 'wave', model: createWaveModel(api, route.id) };
    case 'history-import':
      return { name: 'history-import', model: createHistoryImport(api) };
    case 'mail-templates':
      return { name: 'mail-templates', model: createTemplatesModel(api) };
    default:
      return route satisfies never;
  }
}
