import { createHash } from 'node:crypto';
import { createApp } from '../../server/app/app.ts';
import type { AppDependencies } from '../../server/app/app.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { createPlanShelf } from '../../server/plan/plans/plan-shelf.ts';
import { createMemberRegister } from '../../server/register/members/member-register.ts';
import { readSettings } from '../../server/platform/settings/settings.ts';
import type { Settings } from '../../server/platform/settings/settings.ts';
import { staffSessions } from '../../server/access/sessions/session-store.ts';
import { castNames, createCast } from './cast.ts';
import type { CastName } from './cast.ts';
import type { OpenFresh } from './databases.ts';
import { createTestClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';

export type TestApp = {
  readonly dependencies: AppDependencies;
  /** Signed in as one of the cast. */
  readonly as: (name: CastName) => TestClient;
  /** Somebody without a session. */
  readonly anybody: TestClient;
  /** The clock stands still until it is told to go on. */
  readonly advance: (milliseconds: number) => void;
};

export const testStart = new Date('2026-11-22T09:00:00.000Z');

/** The whole application over a fresh database, with a stopped clock and chance that is the same in every run. */
export async function createTestApp(open: OpenFresh, overrides: Partial<AppDependencies> = {}): Promise<TestApp> {
  const { db, readDb } = await open();
  let time = testStart.getTime();
  const now = (): Date => new Date(time);
  const register = await createMemberRegister(db, now);
  const shelf = await createPlanShelf(db, now);
  const dependencies: AppDependencies = {
    db,
    readDb,
    ...systemScheduler,
    now,
    randomBytes: createFixedChance(),
    secretKey: Buffer.alloc(32, 7),
    log: createLog('silent'),
    settings: testSettings(),
    assets: new Map(),
    plans: shelf.plans,
    refreshPlans: shelf.refresh,
    members: register.members,
    refreshMembers: register.refresh,
    ...overrides,
  };
  await createCast(db, now());
  const app = createApp(dependencies);
  const clients = new Map<CastName, TestClient>();
  for (const name of castNames) {
    const token = await staffSessions.create(db, name, now(), dependencies.randomBytes);
    clients.set(name, createTestClient(app, { cookie: `__Host-session=${token}` }));
  }
  const anybody = createTestClient(app, {});
  return { dependencies, as: (name) => clients.get(name) ?? anybody, anybody, advance: (ms) => void (time += ms) };
}

export function testSettings(environment: Readonly<Record<string, string>> = {}): Settings {
  const result = readSettings({ PUBLIC_URL: 'https://surveys.test', ...environment });
  if (!result.ok) throw new Error(`the test's settings are wrong: ${JSON.stringify(result.problems)}`);
  return result.settings;
}

/** Bytes that look random, never repeat within a run and are the same in the next. */
export function createFixedChance(): (size: number) => Uint8Array {
  let draws = 0;
  return (size) => {
    draws += 1;
    const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, block) =>
      createHash('sha256').update(`${draws}/${block}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, size);
  };
}
