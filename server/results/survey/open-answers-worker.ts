import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteReadOnly } from '../../platform/database/open-sqlite.ts';
import { gatherOpenAnswers } from './open-answers.ts';
import type { WorkerTask } from './read-open-answers.ts';

const { file, request }: WorkerTask = workerData;
const db = await openSqliteReadOnly(file);
try {
  parentPort?.postMessage(await gatherOpenAnswers(db, request), []);
} finally {
  await db.destroy();
}
