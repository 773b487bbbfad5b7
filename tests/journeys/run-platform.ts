import { onTestFinished } from 'vitest';
import { createApi } from '../../client/shared/api.ts';
import type { Api } from '../../client/shared/api.ts';
import type { SurveyPlan, Survey } from '../../survey-definitions/surveys/survey.ts';
import type { Outcome } from '../../client/shared/outcome.ts';
import type { Database } from '../../server/platform/database/tables.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { readSettings } from '../../server/platform/settings/settings.ts';
import type { RoleGrant } from '../../server/access/permissions/roles.ts';
import { hashPassword } from '../../server/access/staff/password-hash.ts';
import { staffSessions } from '../../server/access/sessions/session-store.ts';
import { createStaff, setPassword } from '../../server/access/staff/staff-store.ts';
import { startPlatform } from '../../server/app/start-platform.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';

export const password = 'seven quiet rivers cross';
export const emailOf = (name: string) => `${name}@wco.test`;

type Answers = Readonly<Record<string, string | number>>;

export type Platform = {
  readonly url: string;
  readonly db: Database;
  /** The console's own client, signed in as one of the people. */
  readonly as: (name: string) => Promise<Api>;
  /** What a respondent's browser sends. */
  readonly respond: (address: string, answers: Answers) => Promise<void>;
};

/** The whole platform on SQLite, listening, with these people; gone when the test is over. */
export async function runPlatform(
  people: Readonly<Record<string, readonly RoleGrant[]>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Platform> {
  const settings = readSettings({ PORT: '0', DATA_DIRECTORY: temporaryDirectory(), ...environment });
  if (!settings.ok) throw new Error('the settings of the test are wrong');
  const platform = await startPlatform({ settings: settings.settings, log: createLog('silent') });
  onTestFinished(() => platform.stop());
  const { db, now, randomBytes } = platform.dependencies;
  const hash = await hashPassword(password);
  for (const [name, roles] of Object.entries(people)) {
    await createStaff(db, { id: name, email: emailOf(name), name, roles }, now());
    await setPassword(db, name, hash);
  }
  const { url } = platform;
  const as = async (name: string) => {
    const cookie = `__Host-session=${await staffSessions.create(db, name, now(), randomBytes)}`;
    return createApi((path, init) => {
      const headers = new Headers(init?.headers);
      headers.set('cookie', cookie);
      return fetch(new URL(String(path), url), { ...init, headers });
    });
  };
  const respond = async (address: string, answers: Answers) => {
    const body = JSON.stringify({ key: crypto.randomUUID(), language: 'en', answers });
    const headers = { 'content-type': 'application/json' };
    const sent = await fetch(`${url}/api/respond/${address}/responses`, { method: 'POST', headers, body });
    if (!sent.ok) throw new Error(`not received: ${await sent.text()}`);
  };
  return { url, db, as, respond };
}

/** A survey that was held and closed, by the same calls that the console makes. */
export async function holdSurvey(
  platform: Platform,
  api: Api,
  input: SurveyPlan,
  responses: readonly Answers[],
): Promise<Survey> {
  const { id } = valueOf(await api.createSurvey(input));
  const { address } = valueOf(await api.openSurvey(id));
  for (const answers of responses) await platform.respond(address, answers);
  return valueOf(await api.closeSurvey(id));
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
