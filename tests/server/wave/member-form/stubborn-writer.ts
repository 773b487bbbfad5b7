import { randomUUID } from 'node:crypto';
import { required } from './member-app.ts';

/** Something that the server said it has written. */
export type Acknowledged = { readonly variable: string; readonly revision: number; readonly value: string };

type Writer = {
  /** Where the server is at the moment, and whether the run is over. */
  readonly run: { readonly url: string; readonly isOver: boolean };
  readonly number: number;
  readonly code: string;
  readonly isContactPoint: boolean;
  readonly acknowledged: Acknowledged[];
};

type Sent = { readonly status: number; readonly body: unknown; readonly cookie: string };

/**
 * Writes one word after the other into an item that a colleague writes into as well, each sent again under its key until it is
 * answered; where it is contested, the writer insists in sight of the other word. The contact point submits and reopens now and then.
 */
export async function writeUntilStopped({ run, number, code, isContactPoint, acknowledged }: Writer): Promise<void> {
  let cookie = '';
  let base = 0;

  async function insist(method: string, path: string, document?: object): Promise<Sent | undefined> {
    while (!run.isOver) {
      const sent = await send(`${run.url}/api/collaboration${path}`, method, cookie, number, document);
      if (sent.status >= 200 && sent.status < 300) return sent;
      const passes = sent.status === 0 || sent.status === 503 || isWaiting(sent.body);
      if (!passes) throw new Error(`${method} ${path}: ${sent.status} ${JSON.stringify(sent.body)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return undefined;
  }

  cookie = (await insist('POST', '/session', { code }))?.cookie ?? '';
  if (isContactPoint) {
    const changes = required.map(([variable, value]) => ({ variable, value, base: 0 }));
    await insist('PUT', '/answers', { changes, key: randomUUID() });
  }
  for (let count = 0; !run.isOver; count += 1) {
    const value = `writer ${number}, word ${count}`;
    for (let isSaved = false; !isSaved && !run.isOver;) {
      const changes = [{ variable: 'keep', value, base }];
      const sent = await insist('PUT', '/answers', { changes, key: randomUUID() });
      if (sent === undefined) return;
      const { saved, conflicts } = sent.body as Reply;
      const revision = saved['keep']?.revision;
      isSaved = revision !== undefined;
      base = revision ?? conflicts[0]?.theirs.revision ?? 0;
      if (revision !== undefined) acknowledged.push({ variable: 'keep', revision, value });
    }
    if (isContactPoint && count % 5 === 4) {
      await insist('PUT', '/submission', {});
      await insist('DELETE', '/submission');
    }
  }
}

type Reply = {
  readonly saved: Readonly<Record<string, { readonly revision: number }>>;
  readonly conflicts: readonly { readonly theirs: { readonly revision: number } }[];
};

/** Submitted, and about to be reopened. */
const isWaiting = (body: unknown): boolean => JSON.stringify(body).includes('response-submitted');

/** Status 0: no answer came. */
async function send(url: string, method: string, cookie: string, number: number, document?: object): Promise<Sent> {
  const headers = {
    ...(document === undefined ? {} : { 'content-type': 'application/json' }),
    cookie,
    'x-forwarded-for': `10.0.${number}.1`,
  };
  try {
    const body = document === undefined ? {} : { body: JSON.stringify(document) };
    const response = await fetch(url, { method, headers, ...body });
    const text = await response.text();
    const set = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { status: response.status, body: text === '' ? null : JSON.parse(text), cookie: set };
  } catch {
    return { status: 0, body: null, cookie: '' };
  }
}
