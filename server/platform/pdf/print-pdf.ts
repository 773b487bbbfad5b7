import { problem } from '../http/problem.ts';
import { printPage } from './print-page.ts';
import type { Page } from './print-page.ts';
import type { Scheduler } from '../time/scheduler.ts';
import { startChromium } from './start-chromium.ts';
import type { Chromium } from './start-chromium.ts';

/** The page as a tagged PDF with bookmarks. Throws the problem `busy` where too many wait already. */
export type PrintPdf = (page: Page) => Promise<Uint8Array>;

type Options = Pick<Scheduler, 'sleep'> & {
  /** Milliseconds for one page, the browser's start included. */
  readonly timeout?: number;
  /** How many may wait for their turn. */
  readonly queue?: number;
};

/**
 * One browser at a time, started for one page and ended after it: between two pages nothing of the first one is left, and an idle server
 * holds no browser. The command line (`--print-to-pdf`) knows neither a footer of ours nor a page that never touches the disk.
 */
export function createPrintPdf(chromium: Chromium, { sleep, timeout = 60_000, queue = 20 }: Options): PrintPdf {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (page) => {
    if (waiting > queue) return problem('internal', { code: 'busy', details: { retryAfter: 10 } });
    waiting += 1;
    const mine = last.then(() => printOnce(chromium, page, { sleep, timeout })).finally(() => (waiting -= 1));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function printOnce(
  chromium: Chromium,
  page: Page,
  { sleep, timeout }: Pick<Options, 'sleep'> & { readonly timeout: number },
): Promise<Uint8Array> {
  // Loaded with the first page, so that a server that prints nothing does not carry it.
  const { chromium: playwright } = await import('playwright-core');
  const { transport, folder, failed, end } = await startChromium(chromium);
  const over = new AbortController();
  const tooLong = async (): Promise<never> => {
    await sleep(timeout, over.signal);
    throw new Error(`no PDF after ${timeout} ms`);
  };
  const print = async (): Promise<Uint8Array> =>
    printPage(await playwright.connectOverCDP(transport, { artifactsDir: folder, noDefaults: true, timeout: 0 }), page);
  try {
    return await Promise.race([print(), failed, tooLong()]);
  } finally {
    over.abort();
    await end();
  }
}
