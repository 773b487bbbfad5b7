import type { HistoryImport as ServerImport } from '../../server/files/history-import/history-import-store.ts';
import type { HistorySummary as ServerSummary } from '../../server/files/history-import/history-summary.ts';

/** What was brought in from files, as the server tells of it. */
export type HistoryImport = ServerImport;
export type HistorySummary = ServerSummary;
export type HistoryChecked = { readonly surveyId: string | null; readonly summary: HistorySummary };
