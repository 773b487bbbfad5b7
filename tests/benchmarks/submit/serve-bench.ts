import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createApp } from '../../../server/app/app.ts';
import { openMigratedSqlite } from '../../../server/platform/database/open-database.ts';
import { createLog } from '../../../server/platform/settings/log.ts';
import { readMembers } from '../../../server/register/members/member-seed.ts';
import { checkSubmission } from '../../../server/surveys/responses/check-submission.ts';
import type { SubmitResponse } from '../../../server/surveys/responses/submit-response.ts';
import { readSettings } from '../../../server/platform/settings/settings.ts';
import { startServer } from '../../../server/platform/start-server.ts';
import { answerableSurveys } from '../../../server/surveys/fielding/answerable-surveys.ts';
import { systemScheduler } from '../../../server/platform/time/scheduler.ts';

const [, , dataDirectory = '', what = 'store'] = process.argv;

const result = readSettings({ PORT: '0', DATA_DIRECTORY: dataDirectory, LOG_LEVEL: 'error' });
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { settings } = result;
const { db, readDb } = await openMigratedSqlite(join(dataDirectory, 'surveys.db'), systemScheduler);
const { now } = systemScheduler;
const members = readMembers();
const log = createLog(settings.logLevel);
const dependencies = {
  db,
  readDb,
  ...systemScheduler,
  randomBytes,
  secretKey: randomBytes(32),
  log,
  settings,
  assets: new Map(),
  members,
  refreshMembers: () => Promise.resolve(),
  plans: [],
  refreshPlans: () => Promise.resolve(),
};

const findAnswerable = answerableSurveys(db, now, members);

/** Does everything that a submission does, but for the store. */
const storeNothing: SubmitResponse = async ({ address, answers }) => {
  const survey = await findAnswerable(address);
  if (!survey) return { state: 'survey-unknown' };
  const checked = checkSubmission(survey.asking, answers, members);
  return checked.ok ? { state: 'received', receipt: null } : { state: 'invalid', problems: checked.problems };
};

// All the load comes from one address: the limit per network is not what is measured.
const allows = () => true;
const app = createApp(dependencies, what === 'store' ? { allows } : { allows, submitResponse: storeNothing });
const server = await startServer(app.fetch, settings, systemScheduler);
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => process.exit(0));
