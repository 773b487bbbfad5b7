import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';

export type FileImportState<Found, Applied> =
  | { readonly is: 'none' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'shown'; readonly file: Blob; readonly found: Found }
  | { readonly is: 'applied'; readonly applied: Applied };

export type FileImportModel<Found, Applied> = {
  readonly state: ReadonlySignal<FileImportState<Found, Applied>>;
  readonly failure: Signal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Shows what the file would change; nothing is changed yet. */
  readonly choose: (file: Blob) => Promise<void>;
  /** Does exactly what was shown, or nothing. */
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
};

/** What the server does with a file: it answers what it would change, and changes that when the same digest comes back. */
type FileCalls<Found> = {
  readonly preview: (file: Blob) => Promise<Outcome<Found>>;
  readonly apply: (file: Blob, digest: string) => Promise<Outcome<Found>>;
};

/** `appliedOf`: what is said of an import that was applied; null: it was not. */
export function createFileImport<Found extends { readonly plan: { readonly digest: string } }, Applied>(
  calls: FileCalls<Found>,
  appliedOf: (found: Found) => Applied | null,
): FileImportModel<Found, Applied> {
  const state = signal<FileImportState<Found, Applied>>({ is: 'none' });
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  return {
    state,
    failure,
    isBusy: computed(() => isBusy.value),
    choose: async (file) => {
      isBusy.value = true;
      failure.value = null;
      const found = await calls.preview(file);
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
      const done = await calls.apply(shown.file, shown.found.plan.digest);
      isBusy.value = false;
      if (!done.ok) {
        failure.value = done.failure;
        return;
      }
      const applied = appliedOf(done.value);
      if (applied !== null) state.value = { is: 'applied', applied };
    },
    cancel: () => (state.value = { is: 'none' }),
  };
}
