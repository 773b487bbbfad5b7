import { randomUUID } from 'node:crypto';

/** A submission that the server said it has: the answers as they must lie in the database. */
export type Acknowledged = { readonly address: string; readonly key: string; readonly answers: string };

type Client = {
  /** Where the server is at the moment, and whether the run is over. */
  readonly run: { readonly url: string; readonly isOver: boolean };
  readonly number: number;
  readonly address: string;
  readonly acknowledged: Acknowledged[];
};

/** One response after the other, each tried again under its key until it is acknowledged. */
export async function sendUntilStopped({ run, number, address, acknowledged }: Client): Promise<void> {
  for (let count = 0; !run.isOver; count += 1) {
    const key = randomUUID();
    const answers = answersFrom(address, number, count);
    while (!run.isOver) {
      const status = await post(`${run.url}/api/respond/${address}/responses`, number, {
        key,
        language: 'en',
        answers,
      });
      if (status === 201) {
        acknowledged.push({ address, key, answers: JSON.stringify(answers) });
        break;
      }
      if (status !== 0 && status !== 503) throw new Error(`answered with ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function answersFrom(address: string, number: number, count: number): Readonly<Record<string, string | number>> {
  const delegation: Readonly<Record<string, string>> = address === 'aaaaaaaa' ? { delegation: 'FR' } : {};
  return { capacity: 'member', ...delegation, overall: (count % 5) + 1, keep: `client ${number}, response ${count}` };
}

/** 0: no answer came. */
async function post(url: string, number: number, body: object): Promise<number> {
  try {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.0.${number}.1` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
