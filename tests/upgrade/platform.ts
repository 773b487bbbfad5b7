import { randomBytes } from 'node:crypto';
import { createApp } from '../../server/app/app.ts';
import type { OpenDatabase } from '../../server/platform/database/open-database.ts';
import { publishDefinitions } from '../../server/questionnaires/publish-definitions.ts';
import type { AppDependencies } from '../../server/app/app.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { createPlanShelf } from '../../server/plan/plans/plan-shelf.ts';
import { createMemberRegister } from '../../server/register/members/member-register.ts';
import { testSettings } from '../setup/test-app.ts';
import { createTestClient } from '../setup/test-client.ts';
import type { TestClient } from '../setup/test-client.ts';

export type Platform = {
  readonly dependencies: AppDependencies;
  /** Somebody without a session. */
  readonly anybody: TestClient;
  readonly withCookie: (cookie: string) => TestClient;
  readonly withToken: (token: string) => TestClient;
  /** The clock stands still until it is told to go on. */
  readonly advance: (milliseconds: number) => void;
};

const mailServer = { SMTP_URL: 'smtp://mail.test:25', MAIL_FROM: 'Surveys <surveys@wco.test>' };

/**
 * The application over a database that already holds something, as a start of the server finds it: the register is read and the
 * definitions of the disk are published. Chance is real, for what was drawn before must not be drawn again; whoever has a key
 * of before hands it in.
 */
export async function startOver(
  { db, readDb }: OpenDatabase,
  start: string,
  overrides: Partial<AppDependencies> = {},
): Promise<Platform> {
  let time = Date.parse(start);
  const now = (): Date => new Date(time);
  const log = createLog('silent');
  const { members, refresh } = await createMemberRegister(db, now);
  const shelf = await createPlanShelf(db, now);
  const { problems } = await publishDefinitions({ db, now, log });
  const dependencies: AppDependencies = {
    db,
    readDb,
    ...systemScheduler,
    now,
    randomBytes,
    secretKey: randomBytes(32),
    log,
    settings: testSettings(mailServer),
    assets: new Map(),
    plans: shelf.plans,
    refreshPlans: shelf.refresh,
    members,
    refreshMembers: refresh,
    definitionProblems: problems,
    ...overrides,
  };
  const app = createApp(dependencies);
  return {
    dependencies,
    anybody: createTestClient(app, {}),
    withCookie: (cookie) => createTestClient(app, { cookie }),
    withToken: (token) => createTestClient(app, { authorization: `Bearer ${token}` }),
    advance: (milliseconds) => void (time += milliseconds),
  };
}

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

/** What an answer that succeeded says; throws for any other. */
export async function told(response: Response) {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const text = await response.text();
  return JSON.parse(text === '' ? 'null' : text);
}
