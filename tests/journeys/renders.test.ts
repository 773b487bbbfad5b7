import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();
let script = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('renders-page.tsx', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  script = chunk !== undefined && 'code' in chunk ? chunk.code : '';
});

/** How many elements and components are made at first, and by a click on an answer in the middle. */
async function rendersAt(questions: number): Promise<{ readonly first: number; readonly click: number }> {
  const page = await openPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><title>Form</title>');
  await page.addScriptTag({ content: script });
  const count = (): Promise<number> => page.evaluate('madeSince()');
  await page.evaluate(`showForm(${questions})`);
  const first = await count();
  const radio = page.locator(`input[name="q${questions / 2}"]`).first();
  await radio.check();
  await page.getByRole('button', { name: 'Clear your answer' }).waitFor();
  return { first, click: await count() };
}

it('a click costs the same in a form of 300 questions as in one of 30', async () => {
  const small = await rendersAt(30);
  const large = await rendersAt(300);
  expect(large.first / small.first).toBeGreaterThan(8);
  expect(large.click).toBe(small.click);
  expect(large.click).toBeLessThan(100);
});
