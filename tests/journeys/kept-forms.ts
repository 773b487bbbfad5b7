import type { Page } from 'playwright-core';

/** How many people's forms this device keeps. */
export const keptForms = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('member-survey');
        request.addEventListener('success', () => {
          const count = request.result.transaction('forms').objectStore('forms').count();
          count.addEventListener('success', () => resolve(count.result));
        });
      }),
  );

/** The page, its files, and a worker that gives them. */
export const shellIsKept = (page: Page) =>
  page.waitForFunction(
    async () =>
      navigator.serviceWorker.controller?.state === 'activated' &&
      (await (await caches.open('member-survey')).keys()).length >= 4,
  );
