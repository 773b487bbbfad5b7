import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { createRequests } from '../form/requests.ts';
import type { Requests, RequestState } from '../form/requests.ts';

export type FileImportState<Found, Applied> =
  | { readonly is: 'none' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'shown'; readonly file: Blob; readonly found: Found }
  | { readonly is: 'applied'; readonly applied: Applied };

export type FileImportModel<Found, Applied> = Omit<RequestState, 'problems' | 'done'> & {
  readonly state: ReadonlySignal<FileImportState<Found, Applied>>;
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
  const requests = createRequests();
  return {
    ...requests,
    state,
    choose: async (file) => {
      const mistakes = await attemptWithFile(
        requests,
        () => calls.preview(file),
        (found) => (state.value = { is: 'shown', file, found }),
      );
      if (mistakes.length > 0) state.value = { is: 'refused', problems: mistakes };
    },
    apply: async () => {
      const shown = state.value;
      if (shown.is !== 'shown') return;
      await requests.attempt(
        () => calls.apply(shown.file, shown.found.plan.digest),
        (done) => {
          const applied = appliedOf(done);
          if (applied !== null) state.value = { is: 'applied', applied };
        },
      );
    },
    cancel: () => (state.value = { is: 'none' }),
  };
}

/** The same attempt with a file. Every mistake in the file is listed: that is an answer, and no failure. */
export async function attemptWithFile<Value>(
  requests: Pick<Requests, 'attempt' | 'failure'>,
  act: () => Promise<Outcome<Value>>,
  then: (value: Value) => unknown,
): Promise<readonly Problem[]> {
  await requests.attempt(act, then);
  const mistakes = requests.failure.value?.problems ?? [];
  if (mistakes.length > 0) requests.failure.value = null;
  return mistakes;
}
