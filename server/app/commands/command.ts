import { openDatabase, type OpenDatabase } from '../../platform/database/open-database.ts';
import { systemScheduler } from '../../platform/time/scheduler.ts';
import { createLog } from '../../platform/settings/log.ts';
import { readSettings, type Settings } from '../../platform/settings/settings.ts';

/** What a command came to: text for people, and the exit code: 0 done, 1 failed, 2 not understood. */
export type CommandResult = { readonly code: 0 | 1 | 2; readonly text: string };

export type Command = {
  /** As typed after its name. */
  readonly parameters: string;
  readonly does: string;
  readonly run: (parameters: readonly string[], environment: NodeJS.ProcessEnv) => Promise<CommandResult>;
};

export const done = (text: string): CommandResult => ({ code: 0, text });
export const failed = (text: string): CommandResult => ({ code: 1, text });
export const notUnderstood = (text: string): CommandResult => ({ code: 2, text });

/** Runs a command on the server's own database, and closes it again. */
export async function withDatabase(
  environment: NodeJS.ProcessEnv,
  act: (database: OpenDatabase, settings: Settings) => Promise<CommandResult>,
): Promise<CommandResult> {
  const result = readSettings(environment);
  if (!result.ok) return notUnderstood(result.problems.map(({ variable, code }) => `${variable}: ${code}\n`).join(''));
  try {
    const database = await openDatabase(result.settings, createLog(result.settings.logLevel), systemScheduler);
    try {
      return await act(database, result.settings);
    } finally {
      await database.close();
    }
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
