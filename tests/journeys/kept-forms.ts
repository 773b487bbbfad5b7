import type { Page } from 'playwright-core';
import { expect } from 'vitest';

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

/** The page, its files, and a worker that gives them. Asked again and again: `waitForFunction` takes a promise for a yes. */
export const shellIsKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(isShellKept), { timeout: 10_000 }).toBe(true);

const isShellKept = async (): Promise<boolean> =>
  navigator.serviceWorker.controller?.state === 'activated' &&
  (await (await caches.open('member-survey')).keys()).length >= 4;
