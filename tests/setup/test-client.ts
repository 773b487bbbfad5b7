import type { Api } from '../../server/app/app.ts';

type Headers = Readonly<Record<string, string>>;

export type TestClient = {
  readonly get: (path: string, headers?: Headers) => Promise<Response>;
  readonly post: (path: string, document?: unknown, headers?: Headers) => Promise<Response>;
  readonly put: (path: string, document?: unknown, headers?: Headers) => Promise<Response>;
  readonly patch: (path: string, document?: unknown, headers?: Headers) => Promise<Response>;
  readonly delete: (path: string, headers?: Headers) => Promise<Response>;
  /** What a plain HTML form sends. */
  readonly postForm: (path: string, fields: Readonly<Record<string, string>>, headers?: Headers) => Promise<Response>;
  /** A file as the whole body. */
  readonly postFile: (path: string, content: BodyInit, type: string) => Promise<Response>;
  /** Exactly these headers and nothing else. */
  readonly raw: (path: string, init: RequestInit) => Promise<Response>;
};

/** What a browser on a page of ours says of itself. */
export const fromOurPage: Headers = {
  host: 'surveys.test',
  origin: 'https://surveys.test',
  'sec-fetch-site': 'same-origin',
};

const bindings = { incoming: { socket: { remoteAddress: '192.0.2.10' } } };

export function createTestClient(app: Pick<Api, 'request'>, always: Headers): TestClient {
  const raw = async (path: string, init: RequestInit): Promise<Response> => app.request(path, init, bindings);

  const send = (method: string, path: string, headers: Headers = {}, document?: unknown): Promise<Response> => {
    const json = document === undefined ? {} : { 'content-type': 'application/json' };
    const all = { ...fromOurPage, ...always, ...json, ...headers };
    return raw(path, { method, headers: all, ...(document === undefined ? {} : { body: JSON.stringify(document) }) });
  };

  return {
    get: (path, headers) => send('GET', path, headers),
    post: (path, document, headers) => send('POST', path, headers, document),
    put: (path, document, headers) => send('PUT', path, headers, document),
    patch: (path, document, headers) => send('PATCH', path, headers, document),
    delete: (path, headers) => send('DELETE', path, headers),
    postForm: (path, fields, headers) => {
      const body = new URLSearchParams(fields).toString();
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      return raw(path, { method: 'POST', headers: { ...fromOurPage, ...always, ...type, ...headers }, body });
    },
    postFile: (path, body, type) =>
      raw(path, { method: 'POST', headers: { ...fromOurPage, ...always, 'content-type': type }, body }),
    raw,
  };
}
