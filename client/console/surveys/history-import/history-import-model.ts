import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type {
  HistoryChecked,
  HistoryImport,
  HistorySummary,
} from '../../../../server/files/history-import/history-import-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { attemptWithFile } from '../../blocks/import/file-import-model.ts';
import { decodeText } from './decode-text.ts';

/** A file as it was chosen. */
type Chosen = { readonly name: string; readonly text: string };

export type HistoryState =
  | { readonly is: 'choosing' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'checked'; readonly summary: HistorySummary }
  | { readonly is: 'imported'; readonly summary: HistorySummary; readonly surveyId: string };

export type HistoryImportModel = Omit<RequestState, 'problems' | 'done'> & {
  readonly responses: ReadonlySignal<Chosen | null>;
  readonly mapping: ReadonlySignal<Chosen | null>;
  readonly state: ReadonlySignal<HistoryState>;
  readonly imports: ReadonlySignal<readonly HistoryImport[]>;
  readonly load: () => Promise<void>;
  /** Another file: what was checked before no longer holds. */
  readonly choose: (which: 'responses' | 'mapping', file: File) => Promise<void>;
  /** Tells what would come of it, or every mistake; nothing is stored. */
  readonly check: () => Promise<void>;
  /** Says how ratings of the checked file were asked; how the file is read does not change. */
  readonly declare: (columns: readonly string[], aspect: AskedAspect, value: string) => void;
  /** Stores exactly what was checked, with what was declared. */
  readonly store: () => Promise<void>;
};

export type AskedAspect = 'scale' | 'wording';

export function createHistoryImport(api: Api): HistoryImportModel {
  const files = { responses: signal<Chosen | null>(null), mapping: signal<Chosen | null>(null) };
  const state = signal<HistoryState>({ is: 'choosing' });
  const imports = signal<readonly HistoryImport[]>([]);
  const requests = createRequests();
  const load = () => requests.read(api.historyImports(), (found) => (imports.value = found));
  const send = async (dry: boolean, then: (checked: HistoryChecked) => unknown) => {
    const { responses, mapping } = files;
    if (responses.value === null || mapping.value === null) return;
    const document = withAsked(
      parsed(mapping.value.text),
      state.value.is === 'checked' ? state.value.summary.asked : [],
    );
    const { text } = responses.value;
    const mistakes =
      document === undefined
        ? [{ path: 'mapping', code: 'malformed-json' }]
        : await attemptWithFile(requests, () => api.importHistory(text, document, dry), then);
    if (mistakes.length > 0) state.value = { is: 'refused', problems: mistakes };
  };
  return {
    ...requests,
    ...files,
    state,
    imports,
    load,
    choose: async (which, file) => {
      files[which].value = { name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) };
      state.value = { is: 'choosing' };
    },
    check: () => send(true, ({ summary }) => (state.value = { is: 'checked', summary })),
    declare: (columns, aspect, value) => {
      if (state.value.is !== 'checked') return;
      const { summary } = state.value;
      const asked = summary.asked.map((one) => (columns.includes(one.column) ? { ...one, [aspect]: value } : one));
      state.value = { is: 'checked', summary: { ...summary, asked } };
    },
    store: async () => {
      if (state.value.is !== 'checked') return;
      await send(false, async ({ summary, surveyId }) => {
        state.value = { is: 'imported', summary, surveyId: surveyId ?? '' };
        await load();
      });
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

/** The mapping with what was declared on the screen. */
function withAsked(document: unknown, asked: HistorySummary['asked']): unknown {
  if (typeof document !== 'object' || document === null || asked.length === 0) return document;
  const written: Readonly<Record<string, object>> = 'columns' in document ? Object(document.columns) : {};
  const declared = asked.map(({ column, variable, scale, wording }) => {
    return [column, { variable, ...written[column], scale, wording }] as const;
  });
  return { ...document, columns: { ...written, ...Object.fromEntries(declared) } };
}
