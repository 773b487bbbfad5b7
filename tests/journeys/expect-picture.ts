import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const folder = new URL('./pictures/', import.meta.url);

/** Of all pixels. Edges of letters differ by a shade from machine to machine. */
const tolerated = 0.01;
/** CSS pixels below the head of the page: what one sees first. */
const height = 900;

/**
 * The view is as its stored picture, half its size. `UPDATE_PICTURES=1` stores what is seen now; look at it before it is
 * kept. Another browser than that of the tests (`CHROMIUM`) has other fonts: then there is nothing to compare with.
 */
export async function expectPicture(page: Page, name: string): Promise<void> {
  if (process.env['CHROMIUM'] !== undefined) return;
  const seen = await takePicture(page);
  const file = new URL(`${name}.png`, folder);
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, PNG.sync.write(seen));
    return;
  }
  expect(existsSync(file), `${name}: no picture is stored; UPDATE_PICTURES=1 stores one`).toBe(true);
  const stored = PNG.sync.read(readFileSync(file));
  expect([seen.width, seen.height], `${name}: its size`).toEqual([stored.width, stored.height]);
  const different = pixelmatch(seen.data, stored.data, undefined, seen.width, seen.height, { threshold: 0.15 });
  expect(different / (seen.width * seen.height), `${name}: share of pixels that differ`).toBeLessThan(tolerated);
}

/** The head of the console belongs to other tests: it grows with every place that is added. */
async function takePicture(page: Page): Promise<PNG> {
  const main = await page.locator('main').boundingBox();
  const width = page.viewportSize()?.width ?? 0;
  const clip = { x: 0, y: main?.y ?? 0, width, height };
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', clip });
  return halved(PNG.sync.read(shot));
}

/** Sixteen shades of each colour are enough to tell what is seen. */
const shade = 17;

/** Four pixels become one: a fraction of the weight, and a letter that moved by less than a pixel is the same. */
function halved(picture: PNG): PNG {
  const half = new PNG({ width: picture.width >> 1, height: picture.height >> 1 });
  const at = (x: number, y: number, channel: number) => picture.data[(y * picture.width + x) * 4 + channel] ?? 0;
  for (let index = 0; index < half.data.length; index += 1) {
    const [channel, pixel] = [index % 4, index >> 2];
    const [x, y] = [(pixel % half.width) * 2, Math.floor(pixel / half.width) * 2];
    const sum = at(x, y, channel) + at(x + 1, y, channel) + at(x, y + 1, channel) + at(x + 1, y + 1, channel);
    half.data[index] = Math.round(sum / 4 / shade) * shade;
  }
  return half;
}
