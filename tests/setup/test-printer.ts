import type { Chromium } from '../../server/platform/pdf/start-chromium.ts';
import { installedChromium } from './chromium.ts';

/** The Chromium of the journeys, as the server is told of one. */
export async function testChromium(): Promise<Chromium> {
  const { executablePath: executable, env: environment } = await installedChromium();
  return { executable, ...(environment && { environment }) };
}
