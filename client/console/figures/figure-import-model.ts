import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { FigureImport } from '../../shared/figure-types.ts';
import type { Failure } from '../../shared/outcome.ts';

export type FigureImportState =
  | { readonly is: 'none' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'shown'; readonly file: Blob; readonly found: FigureImport }
  | { readonly is: 'applied'; readonly count: number };

export type FigureImportModel = {
  readonly state: ReadonlySignal<FigureImportState>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Shows what the file would change; nothing is changed yet. */
  readonly choose: (file: Blob) => Promise<void>;
  /** Does exactly what was shown, or nothing. */
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
};

export function createFigureImport(api: Api): FigureImportModel {
  const state = signal<FigureImportState>({ is: 'none' });
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  return {
    state,
    failure,
    isBusy: computed(() => isBusy.value),
    choose: async (file) => {
      isBusy.value = true;
      failure.value = null;
      const found = await api.previewFigures(file);
      isBusy.value = false;
      if (found.ok) state.value = { is: 'shown', file, found: found.value };
      else if (found.failure.problems.length > 0) state.value = { is: 'refused', problems: found.failure.problems };
      else failure.value = found.failure;
    },
    apply: async () => {
      const shown = state.value;
      if (isBusy.value || shown.is !== 'shown') return;
      isBusy.value = true;
      failure.value = null;
      const done = await api.importFigures(shown.file, shown.found.plan.digest);
      isBusy.value = false;
      if (done.ok) state.value = { is: 'applied', count: done.value.plan.changes.length };
      else failure.value = done.failure;
    },
    cancel: () => (state.value = { is: 'none' }),
  };
}
