import { problem } from '../http/problem.ts';
import { printPage } from './print-page.ts';
import type { Page } from './print-page.ts';
import { startChromium } from './start-chromium.ts';
import type { Chromium } from './start-chromium.ts';

/** The page as a tagged PDF with bookmarks. Throws the problem `busy` where too many wait already. */
export type PrintPdf = (page: Page) => Promise<Uint8Array>;

type Options = {
  /** Milliseconds for one page, the browser's start included. */
  readonly timeout?: number;
  /** How many may wait for their turn. */
  readonly queue?: number;
};

/**
 * One browser at a time, started for one page and ended after it: between two pages nothing of the first one is left, and an idle server
 * holds no browser. Spoken to by the DevTools protocol, because the command line (`--print-to-pdf`) knows neither a footer of ours nor a
 * page that never touches the disk.
 */
export function createPrintPdf(chromium: Chromium, { timeout = 60_000, queue = 20 }: Options = {}): PrintPdf {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (page) => {
    if (waiting > queue) return problem('internal', { code: 'busy', details: { retryAfter: 10 } });
    waiting += 1;
    const mine = last.then(() => printOnce(chromium, page, timeout)).finally(() => (waiting -= 1));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function printOnce(chromium: Chromium, page: Page, timeout: number): Promise<Uint8Array> {
  const { devTools, end } = await startChromium(chromium);
  const tooLong = setTimeout(() => devTools.fail(new Error(`no PDF after ${timeout} ms`)), timeout);
  try {
    return await Promise.race([printPage(devTools, page), devTools.failed]);
  } finally {
    clearTimeout(tooLong);
    await end();
  }
}
