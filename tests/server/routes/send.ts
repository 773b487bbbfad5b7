import type { TestClient } from '../../setup/test-client.ts';

/** Sends to a route of the table: `:id` and the like are replaced by `object`, a text goes as CSV and all else as JSON. */
export function send(client: TestClient, route: string, object: string, body?: unknown): Promise<Response> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace(/:\w+/, object);
  if (typeof body === 'string') return client.postFile(path, body, 'text/csv');
  switch (method) {
    case 'GET':
      return client.get(path);
    case 'POST':
      return client.post(path, body);
    case 'PUT':
      return client.put(path, body);
    case 'PATCH':
      return client.patch(path, body);
    default:
      return client.delete(path);
  }
}

/** Status and body; of a stream that does not end only that it is one. */
export async function told(response: Response): Promise<readonly [status: number, body: string]> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return [response.status, 'events'];
  }
  return [response.status, await response.text()];
}
