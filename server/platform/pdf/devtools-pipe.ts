import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** One browser at the other end of two pipes, spoken to by the DevTools protocol: JSON messages that end with a NUL. */
export type DevTools = {
  /** Rejects when the browser says no; when it is gone there is no answer, but `failed`. */
  readonly send: (method: string, params?: object, session?: string) => Promise<Result>;
  readonly on: (method: string, listener: (params: Result) => void) => void;
  readonly fail: (error: Error) => void;
  /** Rejects with the first failure, never resolves. */
  readonly failed: Promise<never>;
};

export type Result = Readonly<Record<string, unknown>>;

type Waiting = { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void };

const messageShape = z.object({
  id: z.number().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});

/** A pipe, and no port: nobody else on the machine can speak to the browser. */
export function connectDevTools(to: Writable, from: Readable): DevTools {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: Result) => void>();
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  let sent = 0;

  const receive = (text: string): void => {
    const { id, result = {}, error, method = '', params = {} } = messageShape.parse(JSON.parse(text));
    if (id === undefined) return listeners.get(method)?.(params);
    const call = waiting.get(id);
    waiting.delete(id);
    return error ? call?.reject(new Error(error.message)) : call?.resolve(result);
  };
  readMessages(from, receive, fail);
  from.on('error', fail).on('close', () => fail(new Error('the browser has ended')));
  to.on('error', fail);

  const send: DevTools['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      to.write(`${JSON.stringify({ id: sent, method, params, sessionId })}\0`);
    });
  return { send, on: (method, listener) => void listeners.set(method, listener), fail, failed };
}

function readMessages(from: Readable, receive: (text: string) => void, fail: (reason: unknown) => void): void {
  let pieces: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const text = Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8');
      pieces = [];
      rest = rest.subarray(end + 1);
      try {
        receive(text);
      } catch (error) {
        fail(error);
      }
    }
    pieces.push(rest);
  });
}
