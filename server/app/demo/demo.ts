import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../platform/settings/log.ts';
import { readSettings } from '../../platform/settings/settings.ts';
import { startPlatform } from '../start-platform.ts';
import { listSurveys } from '../../surveys/fielding/survey-store.ts';
import { committees } from '../../../survey-definitions/reference/committees.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { writeDemoHistory } from './demo-history.ts';
import { publishDemoPlan } from './demo-plan.ts';
import { writeDemoWave } from './write-demo-wave.ts';
import type { DemoWave } from './write-demo-wave.ts';
import { describeDemo } from './describe-demo.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'surveys-demo-'));
process.once('exit', () => rmSync(dataDirectory, { recursive: true, force: true }));

const result = readSettings({
  PORT: process.env['PORT'],
  HOST: process.env['HOST'],
  PUBLIC_URL: process.env['PUBLIC_URL'],
  CHROMIUM: process.env['CHROMIUM'],
  LOG_LEVEL: 'warn',
  DATA_DIRECTORY: dataDirectory,
});
if (!result.ok) {
  for (const { variable, code } of result.problems) process.stderr.write(`${variable}: ${code}\n`);
  process.exit(1);
}
const { settings } = result;

let accounts: readonly DemoAccount[] = [];
let wave: DemoWave | undefined;
const platform = await startPlatform({
  settings,
  log: createLog(settings.logLevel, process.stderr),
  isDemo: true,
  prepare: async (dependencies) => {
    await publishDemoPlan(dependencies);
    accounts = await writeDemoHistory(dependencies);
    wave = await writeDemoWave(dependencies);
  },
});
const everything = { waves: true, activities: true, committees };
const surveys = await listSurveys(platform.dependencies.db, everything, platform.dependencies.now());
const demo = {
  url: platform.url,
  accounts,
  surveys: surveys.map(({ id, definition, state, address }) => ({
    id,
    definition,
    state,
    // Whom a wave asks comes in by a personal link.
    address: id === wave?.surveyId ? `${platform.url}/m#${wave.visitorCode}` : `${platform.url}/s/${address}`,
  })),
};
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(demo)}\n` : describeDemo(demo));

const stop = () => void platform.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
