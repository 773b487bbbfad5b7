import type { AccessToken as ServerToken } from '../../server/access/sessions/access-token.ts';
import type { HistoryImport as ServerImport } from '../../server/files/history-import/history-import-store.ts';
import type { HistorySummary as ServerSummary } from '../../server/files/history-import/history-summary.ts';

/** Keys of programs, and what was brought in from files, as the server tells of them. */
export type AccessToken = ServerToken;
export type Scope = AccessToken['scopes'][number];
export type AccessTokens = { readonly tokens: readonly AccessToken[]; readonly scopes: readonly Scope[] };
export type NewAccessToken = { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number };
/** The token stands here once; the server does not keep it. */
export type MadeToken = { readonly id: string; readonly token: string; readonly expiresAt: string };

export type HistoryImport = ServerImport;
export type HistorySummary = ServerSummary;
export type HistoryChecked = { readonly surveyId: string | null; readonly summary: HistorySummary };
