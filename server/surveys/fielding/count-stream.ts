import type { Context } from 'hono';
import { changeStream } from '../../platform/http/change-stream.ts';
import type { CountNotifier } from './count-notifier.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

export type Count = Pick<Survey, 'responses' | 'state'>;

type CountStream = {
  readonly surveyId: string;
  readonly notifier: CountNotifier;
  /** Undefined ends the stream: there is nothing to see any more. */
  readonly read: () => Promise<Count | undefined>;
  /** The server is about to end: so does the stream, or it would hold the server up. */
  readonly stopping?: AbortSignal | undefined;
};

/** Sends the count now and whenever it changes, as server-sent events named `count`, until the browser goes away. */
export function countStream(c: Context, { surveyId, notifier, read, stopping }: CountStream): Response {
  return changeStream(c, {
    event: 'count',
    stopping,
    subscribe: (ring) => notifier.subscribe(surveyId, ring),
    read: async () => {
      const count = await read();
      return count && { responses: count.responses, state: count.state };
    },
  });
}
