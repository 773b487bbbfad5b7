import { mapped, outcome } from './outcome.ts';
import type { Fetch } from './outcome.ts';
import type { NewAccessToken } from '../../server/access/sessions/access-token-contract.ts';
import type { HistoryChecked } from '../../server/files/history-import/history-import-contract.ts';
import { serverApi } from './server-api.ts';

/** The calls about access tokens, and about the import of earlier years. */
export function programCalls(fetch: Fetch) {
  const api = serverApi(fetch);
  return {
    accessTokens: () => outcome(api['access-tokens'].$get()),
    createAccessToken: (token: NewAccessToken) => outcome(api['access-tokens'].$post({ json: token })),
    revokeAccessToken: (id: string) => outcome(api['access-tokens'][':id'].revocation.$put({ param: { id } })),

    historyImports: async () => mapped(await outcome(api['imported-waves'].$get()), (body) => body.imports),
    /** `mapping` is somebody's JSON file: the server says what is wrong with it. */
    importHistory: (file: string, mapping: unknown, dry: boolean) => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ file, mapping, dry });
      return outcome<HistoryChecked>(fetch('/api/imported-waves', { method: 'POST', headers, body }));
    },
  };
}
