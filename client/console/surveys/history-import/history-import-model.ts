import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type {
  HistoryChecked,
  HistoryImport,
  HistorySummary,
} from '../../../../server/files/history-import/history-import-contract.ts';
import { decodeText } from './decode-text.ts';

/** A file as it was chosen. */
type Chosen = { readonly name: string; readonly text: string };

export type HistoryState =
  | { readonly is: 'choosing' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'checked'; readonly summary: HistorySummary }
  | { readonly is: 'imported'; readonly summary: HistorySummary; readonly surveyId: string };

export type HistoryImportModel = {
  readonly responses: ReadonlySignal<Chosen | null>;
  readonly mapping: ReadonlySignal<Chosen | null>;
  readonly state: ReadonlySignal<HistoryState>;
  readonly imports: ReadonlySignal<readonly HistoryImport[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  /** Another file: what was checked before no longer holds. */
  readonly choose: (which: 'responses' | 'mapping', file: File) => Promise<void>;
  /** Tells what would come of it, or every mistake; nothing is stored. */
  readonly check: () => Promise<void>;
  /** Stores exactly what was checked. */
  readonly store: () => Promise<void>;
};

export function createHistoryImport(api: Api): HistoryImportModel {
  const files = { responses: signal<Chosen | null>(null), mapping: signal<Chosen | null>(null) };
  const state = signal<HistoryState>({ is: 'choosing' });
  const imports = signal<readonly HistoryImport[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  const load = async () => {
    const found = await api.historyImports();
    if (found.ok) imports.value = found.value;
    else failure.value = found.failure;
  };
  const send = async (dry: boolean): Promise<HistoryChecked | undefined> => {
    const { responses, mapping } = files;
    if (isBusy.value || responses.value === null || mapping.value === null) return undefined;
    failure.value = null;
    const document = parsed(mapping.value.text);
    if (document === undefined) {
      state.value = { is: 'refused', problems: [{ path: 'mapping', code: 'malformed-json' }] };
      return undefined;
    }
    isBusy.value = true;
    const sent = await api.importHistory(responses.value.text, document, dry);
    isBusy.value = false;
    if (sent.ok) return sent.value;
    if (sent.failure.problems.length > 0) state.value = { is: 'refused', problems: sent.failure.problems };
    else failure.value = sent.failure;
    return undefined;
  };
  return {
    ...files,
    state,
    imports,
    failure,
    isBusy: computed(() => isBusy.value),
    load,
    choose: async (which, file) => {
      files[which].value = { name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) };
      state.value = { is: 'choosing' };
    },
    check: async () => {
      const checked = await send(true);
      if (checked !== undefined) state.value = { is: 'checked', summary: checked.summary };
    },
    store: async () => {
      if (state.value.is !== 'checked') return;
      const stored = await send(false);
      if (stored === undefined) return;
      const { summary, surveyId } = stored;
      state.value = { is: 'imported', summary, surveyId: surveyId ?? '' };
      await load();
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
