import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { repeat } from '../../platform/time/scheduler.ts';
import { readMemberSeed } from './member-seed.ts';
import { listMembers, seedMembers } from './member-store.ts';
import { memberOf } from '../../platform/members.ts';
import type { Member, Members } from '../../platform/members.ts';

export type MemberRegister = {
  /** Always the same map; its content follows the database. */
  readonly members: Members;
  readonly refresh: () => Promise<void>;
};

/** Milliseconds after which a change made through another server is seen here. */
const interval = 30_000;

/** The register in the database, filled once with what came with the programme, and in memory for everybody who asks. */
export async function createMemberRegister(db: Database, now: () => Date): Promise<MemberRegister> {
  await seedMembers(db, readMemberSeed(), now());
  const members = Object.assign(new Map<string, Member>(), { version: 0 });
  let shown = '';
  const refresh = async (): Promise<void> => {
    const fresh = (await listMembers(db)).map(memberOf);
    const text = JSON.stringify(fresh);
    if (text === shown) return;
    shown = text;
    members.clear();
    for (const member of fresh) members.set(member.id, member);
    members.version += 1;
  };
  await refresh();
  return { members, refresh };
}

/** Reads the register again and again. Gives the way to stop. */
export const keepRegisterFresh = (
  { refresh }: MemberRegister,
  { sleep, log }: Pick<Dependencies, 'sleep' | 'log'>,
): (() => Promise<void>) =>
  repeat({ sleep }, interval, () =>
    refresh().catch((error: unknown) => {
      log.warn({ err: error }, 'the register of Members could not be read again; the last one is used');
    }),
  );
