import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { Member } from '../../shared/api-types.ts';
import type { Failure } from '../../shared/outcome.ts';
import type { ContactImport } from '../../shared/register-types.ts';

export type ImportState =
  | { readonly is: 'none' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'shown'; readonly file: Blob; readonly found: ContactImport }
  | { readonly is: 'applied'; readonly counts: NonNullable<ContactImport['applied']> };

export type ContactImportModel = {
  readonly state: ReadonlySignal<ImportState>;
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  /** Shows what the file would change; nothing is changed yet. */
  readonly choose: (file: Blob) => Promise<void>;
  /** Does exactly what was shown, or nothing. */
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
};

export function createContactImport(api: Api): ContactImportModel {
  const state = signal<ImportState>({ is: 'none' });
  const members = signal<readonly Member[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  return {
    state,
    members,
    failure,
    isBusy: computed(() => isBusy.value),
    load: async () => {
      const found = await api.members();
      if (found.ok) members.value = found.value;
      else failure.value = found.failure;
    },
    choose: async (file) => {
      isBusy.value = true;
      failure.value = null;
      const found = await api.previewContacts(file);
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
      const done = await api.importContacts(shown.file, shown.found.plan.digest);
      isBusy.value = false;
      if (done.ok && done.value.applied !== null) state.value = { is: 'applied', counts: done.value.applied };
      else if (!done.ok) failure.value = done.failure;
    },
    cancel: () => (state.value = { is: 'none' }),
  };
}
