import type { Context } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { changeStream } from '../../platform/http/change-stream.ts';
import type { CountNotifier } from './count-notifier.ts';
import type { Count } from './survey-contract.ts';

type CountStream = {
  readonly surveyId: string;
  readonly notifier: CountNotifier;
  /** Undefined ends the stream: there is nothing to see any more. */
  readonly read: () => Promise<Count | undefined>;
};

/** Sends the count now and whenever it changes, as server-sent events named `count`, until the browser goes away. */
export function countStream(
  c: Context,
  dependencies: Pick<Dependencies, 'elapsed' | 'sleep' | 'stopping'>,
  { surveyId, notifier, read }: CountStream,
): Response {
  return changeStream(c, dependencies, {
    event: 'count',
    subscribe: (ring) => notifier.subscribe(surveyId, ring),
    read: async () => {
      const count = await read();
      return count && { responses: count.responses, state: count.state };
    },
  });
}
