import autocannon from 'autocannon';
import { ADDRESS, newKey } from './bench-survey.ts';

export type Load = { readonly perSecond: number; readonly p99: number };

/** Clients that submit one response after the other, each with a key of its own, over connections that stay open. */
export async function load(url: string, answers: readonly string[], clients: number, seconds: number): Promise<Load> {
  let sent = 0;
  const result = await autocannon({
    url: `${url}/api/respond/${ADDRESS}/responses`,
    connections: clients,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => {
          sent += 1;
          return {
            ...request,
            body: `{"key":"${newKey()}","language":"en","answers":${answers[sent % answers.length]}}`,
          };
        },
      },
    ],
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${sent} submissions failed`);
  return { perSecond: result['2xx'] / result.duration, p99: result.latency.p99 };
}
