import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { emailOf, password } from './run-platform.ts';

export async function signIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/console`);
  await page.getByLabel('E-mail address').fill(emailOf(name));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** Neither axe nor the width of the screen finds anything amiss, as it is now and in French. */
export async function expectSoundInBothLanguages(page: Page, name: string): Promise<void> {
  await expectSound(page, `${name}-en`);
  await page.getByRole('banner').getByRole('button', { name: 'Français' }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await expectSound(page, `${name}-fr`);
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
}

export async function expectSound(page: Page, name: string): Promise<void> {
  const shots = process.env['SHOTS'];
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  expect(await axeViolations(page), name).toEqual([]);
  const [content, screen] = await page.evaluate(
    () => [document.documentElement.scrollWidth, window.innerWidth] as const,
  );
  expect(content, `${name}: nothing is wider than the screen`).toBeLessThanOrEqual(screen);
}
