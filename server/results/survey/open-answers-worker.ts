import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteReadOnly } from '../../platform/database/open-sqlite.ts';
import { systemScheduler } from '../../platform/time/scheduler.ts';
import { gatherOpenAnswers } from './open-answers.ts';
import type { WorkerTask } from './read-open-answers.ts';

const { file, request }: WorkerTask = workerData;
const readDb = await openSqliteReadOnly(file, systemScheduler);
try {
  parentPort?.postMessage(await gatherOpenAnswers({ readDb, ...systemScheduler }, request), []);
} finally {
  await readDb.destroy();
}
