import { effect } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { watchCount } from '../../../client/console/surveys/run/live-count.ts';
import type { OpenCounts } from '../../../client/console/surveys/run/live-count.ts';
import { createApi } from '../../../client/shared/api.ts';
import type { Count } from '../../../server/surveys/fielding/survey-contract.ts';
import { cannedFetch } from './canned-fetch.ts';

function streamOfTest() {
  const nothing: { give: (count: Count) => void; breakOff: () => void } = { give: () => {}, breakOff: () => {} };
  const stream = { ...nothing, isClosed: false };
  const open: OpenCounts = (_, onCount, onError) => {
    stream.give = onCount;
    stream.breakOff = onError;
    return { close: () => void (stream.isClosed = true) };
  };
  return { stream, open };
}

describe('the live count', () => {
  it('rises with the stream and ends with the survey', () => {
    const { stream, open } = streamOfTest();
    const live = watchCount(createApi(cannedFetch({}).fetch), 's1', open);
    stream.give({ responses: 3, state: 'open' });
    expect(live.count.value?.responses).toBe(3);
    stream.give({ responses: 4, state: 'closed' });
    expect([live.count.value?.responses, stream.isClosed]).toEqual([4, true]);
  });

  it('asks again and again while the stream is broken, and says when even that fails', async () => {
    const { stream, open } = streamOfTest();
    const count = (responses: number) => ({ body: { responses, population: null, state: 'open' } });
    const { fetch, sent } = cannedFetch({ 'GET /api/surveys/s1/count': [count(5), { status: 502 }, count(7)] });
    const live = watchCount(createApi(fetch), 's1', open, 5);
    const seen: string[] = [];
    effect(() => void seen.push(`${live.count.value?.responses ?? '-'} ${live.isLive.value ? 'live' : 'broken'}`));
    stream.breakOff();
    stream.breakOff();
    await vi.waitFor(() => expect(seen.at(-1)).toBe('7 live'));
    expect(seen).toEqual(expect.arrayContaining(['5 live', '5 broken']));
    live.stop();
    const asked = sent.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(sent.length).toBeLessThanOrEqual(asked + 1);
  });
});
