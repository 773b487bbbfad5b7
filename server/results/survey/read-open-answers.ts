import { Worker } from 'node:worker_threads';
import { isPostgres } from '../../platform/database/engine.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { gatherOpenAnswers, type OpenAnswers, type OpenAnswersRequest } from './open-answers.ts';
import { sqliteFile } from '../../platform/database/open-sqlite.ts';

/** Up to so many forms the start of a worker takes longer than the reading. */
const fewForms = 2_000;

/**
 * Reads texts and numbers where that holds up nobody: PostgreSQL works elsewhere anyway; SQLite works in this very thread, so that
 * many forms are read in a worker on a connection of its own.
 */
export async function readOpenAnswers(
  from: Pick<Dependencies, 'readDb' | 'tick'>,
  request: OpenAnswersRequest,
  forms: number,
): Promise<OpenAnswers> {
  if (request.texts.length === 0 && request.numbers.length === 0) return { texts: [], numbers: [] };
  if (forms <= fewForms || isPostgres(from.readDb)) return gatherOpenAnswers(from, request);
  return gatherInWorker({ file: await sqliteFile(from.readDb), request });
}

export type WorkerTask = { readonly file: string; readonly request: OpenAnswersRequest };

function gatherInWorker(task: WorkerTask): Promise<OpenAnswers> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('open-answers-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} and said nothing`)));
  });
}
