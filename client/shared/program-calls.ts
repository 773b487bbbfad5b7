import { hc } from 'hono/client';
import type { Api as ServerApi } from '../../server/app/app.ts';
import { mapped, outcome } from './outcome.ts';
import type { Fetch, Answer, Outcome } from './outcome.ts';
import type { NewAccessToken } from '../../server/access/sessions/access-token-contract.ts';
import type { HistoryChecked, HistoryImport } from './program-types.ts';

/** The calls about access tokens, and about the import of earlier years. */
export function programCalls(fetch: Fetch) {
  const { api } = hc<ServerApi>('/', { fetch });
  return {
    accessTokens: () => outcome(api['access-tokens'].$get()),
    createAccessToken: (token: NewAccessToken) => outcome(api['access-tokens'].$post({ json: token })),
    revokeAccessToken: (id: string) => outcome(api['access-tokens'][':id'].revocation.$put({ param: { id } })),

    historyImports: async (): Promise<Outcome<readonly HistoryImport[]>> =>
      mapped(
        await readAs<{ readonly imports: readonly HistoryImport[] }>(api['imported-waves'].$get()),
        ({ imports }) => imports,
      ),
    /** `mapping` is somebody's JSON file: the server says what is wrong with it. */
    importHistory: (file: string, mapping: unknown, dry: boolean): Promise<Outcome<HistoryChecked>> => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ file, mapping, dry });
      return readAs(fetch('/api/imported-waves', { method: 'POST', headers, body }));
    },
  };
}

const readAs = <Body>(sent: Promise<Answer<unknown>>) => outcome(sent as Promise<Answer<Body>>);
