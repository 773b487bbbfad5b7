import type { Browser, Page } from 'playwright-core';

export type PageMeasure = {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds since navigation began. */
  readonly firstContentfulPaint: number;
  /** Milliseconds until an answer to the first rating was given by a click and stayed. */
  readonly firstAnswer: number;
};

export type Line = { readonly bytesPerSecond: number; readonly latency: number; readonly cpuSlowdown: number };

/** Opens a page once in a new, empty browser context on a slow line and a slow processor. */
export async function measurePage(browser: Browser, url: string, line: Line): Promise<PageMeasure> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bytesPerSecond,
    uploadThroughput: line.bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: line.cpuSlowdown });

  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(answerFirstRating);
  await page.goto(url, { waitUntil: 'load' });
  await hasAnswered(page);
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => ({
    firstContentfulPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    firstAnswer: Number(Reflect.get(globalThis, 'firstAnswer')),
    kept: document.querySelectorAll('input[type=radio]:checked').length,
  }));
  await context.close();
  if (times.kept === 0) throw new Error(`the first answer did not stay on ${url}`);
  return { bytes, requests, firstContentfulPaint: times.firstContentfulPaint, firstAnswer: times.firstAnswer };
}

/** Asked from outside, again and again: the page's own policy forbids what Playwright's waiting would evaluate in it. */
async function hasAnswered(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const done = await page.evaluate(
      () => 'firstAnswer' in globalThis && performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    if (done) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`nothing could be answered on ${page.url()}`);
}

/** Runs in the page from the first moment: clicks the first visible radio button as soon as there is one, and notes when it is chosen. */
function answerFirstRating(): void {
  const look = () => {
    const radio = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
      (input) => (input.closest('label') ?? input).getBoundingClientRect().height > 0,
    );
    if (!radio) {
      requestAnimationFrame(look);
      return;
    }
    radio.click();
    requestAnimationFrame(() => (radio.checked ? Reflect.set(globalThis, 'firstAnswer', performance.now()) : look()));
  };
  requestAnimationFrame(look);
}
