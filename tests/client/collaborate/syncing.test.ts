import { describe, expect, it } from 'vitest';
import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { Device, Left } from '../../../client/collaborate/model/device.ts';
import { Syncing } from '../../../client/collaborate/model/syncing.ts';
import { nobody } from '../../../client/collaborate/page/nowhere.ts';
import type { Batch, Reply } from '../../../client/collaborate/model/ledger.ts';
import { failed, type FailureCode, type Outcome } from '../../../client/shared/outcome.ts';

const me = { ...nobody.me, id: 'marie', name: 'Marie' };

/** A browser without a browser: its memory, its line, its clock. */
function world(first: Partial<CollaborationState> = {}) {
  const memory = new Map<string, Left<CollaborationState>>();
  const replies: Outcome<Reply>[] = [];
  const sent: Batch[] = [];
  let state: CollaborationState = { ...nobody, me, ...first };
  let waiting: (() => void)[] = [];
  let keys = 0;
  let isOver = false;
  const device: Device<CollaborationState> = {
    read: async (owner) => memory.get(owner) ?? null,
    newest: async () => null,
    write: async (record) => {
      memory.set(record.owner, record);
      return true;
    },
    forget: async (owner) => void memory.delete(owner),
    clear: async () => memory.clear(),
  };
  const open = () =>
    new Syncing({
      state,
      api: {
        state: async () => (isOver ? failed('unauthenticated') : { ok: true, value: state }),
        send: async (batch) => {
          sent.push(batch);
          return replies.shift() ?? failed('unreachable');
        },
      },
      device: () => device,
      isTaken: (_variable, value) => value !== 'not taken',
      newKey: () => `key-${(keys += 1)}`,
      now: () => Date.parse('2026-11-22T09:00:00Z'),
      wait: (_milliseconds, act) => {
        waiting.push(act);
        return () => void (waiting = waiting.filter((other) => other !== act));
      },
    });
  const passTime = async () => {
    const due = waiting;
    waiting = [];
    for (const act of due) act();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const change = (next: Partial<CollaborationState>) => void (state = { ...state, ...next });
  /** The page is gone, and all that it was about to do. */
  const close = () => void (waiting = []);
  const endSession = () => void (isOver = true);
  return { memory, replies, sent, open, passTime, change, close, endSession };
}

const savedAs = (revision: number): Outcome<Reply> => ({
  ok: true,
  value: { saved: { overall: { revision } }, conflicts: [] },
});

describe('syncing', () => {
  it('has an answer on the device before it leaves, and sends it once', async () => {
    const { memory, replies, sent, open, passTime } = world();
    replies.push(savedAs(1));
    const sync = open();
    sync.edit('overall', 4);
    await passTime();
    await passTime();
    expect(memory.get('marie')?.kept).toEqual({ mine: {}, batch: null });
    expect(sent).toEqual([{ key: 'key-1', changes: [{ variable: 'overall', value: 4, base: 0 }] }]);
    expect([sync.waiting.value, sync.line.value]).toEqual([0, 'up']);
  });

  it('does not say that an answer is on the device before it is', async () => {
    const { memory, open, passTime } = world();
    const sync = open();
    sync.edit('overall', 4);
    expect([sync.isKeeping.value, memory.size]).toEqual([true, 0]);
    await passTime();
    expect([sync.isKeeping.value, memory.get('marie')?.kept.mine['overall']?.value]).toEqual([false, 4]);
  });

  it('sends the same again, with the same key, while the line is down, even after the page was closed', async () => {
    const { replies, sent, open, passTime, close } = world();
    open().edit('overall', 4);
    await passTime();
    await passTime();
    close();
    const again = open();
    await again.restore();
    replies.push(savedAs(1));
    await passTime();
    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['key-1']));
    expect(again.waiting.value).toBe(0);
  });

  it('marks as offered what an earlier visit left, until something else is typed', async () => {
    const { memory, open, passTime, close } = world();
    open().edit('overall', 4);
    await passTime();
    expect(memory.get('marie')?.isOffered).toBe(false);
    close();
    const again = open();
    await again.restore();
    expect(memory.get('marie')?.isOffered).toBe(true);
    again.edit('overall', 5);
    await passTime();
    expect(memory.get('marie')?.isOffered).toBe(false);
  });

  it.each<readonly [FailureCode, string]>([
    ['unauthenticated', 'signed-out'],
    ['unreachable', 'down'],
    ['internal', 'down'],
    ['too-many-attempts', 'down'],
  ])('after %s the line is %s, and the answer is still here', async (code, line) => {
    const { memory, replies, open, passTime } = world();
    replies.push(failed(code));
    const sync = open();
    sync.edit('overall', 4);
    await passTime();
    await passTime();
    expect([sync.line.value, sync.waiting.value]).toEqual([line, 1]);
    expect(memory.get('marie')?.kept.mine['overall']?.value).toBe(4);
  });

  it('sends what failed once more when the reader tries again and the line is back by then', async () => {
    const { replies, sent, open, passTime } = world();
    const sync = open();
    sync.edit('overall', 4);
    await passTime();
    await passTime();
    expect(sync.line.value).toBe('down');
    // The first of them left before the line came back.
    replies.push(failed('unreachable'), savedAs(1));
    await sync.tryAgain();
    expect([sync.line.value, sync.waiting.value]).toEqual(['up', 0]);
    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['key-1']));
  });

  it('keeps what arrived too late when the survey has closed', async () => {
    const { memory, replies, open, passTime, change } = world();
    replies.push(failed('conflict'));
    change({ surveyState: 'open' });
    const sync = open();
    change({ surveyState: 'closed' });
    sync.edit('overall', 4);
    await passTime();
    await passTime();
    expect([sync.line.value, sync.waiting.value]).toEqual(['over', 1]);
    expect(memory.has('marie')).toBe(true);
  });

  it('does not send what the item does not take', async () => {
    const { sent, open, passTime } = world();
    const sync = open();
    sync.edit('overall', 'not taken');
    await passTime();
    expect([sent, sync.waiting.value]).toEqual([[], 1]);
  });

  it('leaves nothing on the device after the submission', async () => {
    const { memory, replies, open, passTime, change } = world();
    replies.push(savedAs(1));
    const sync = open();
    sync.edit('overall', 4);
    await passTime();
    expect(memory.size).toBe(1);
    change({ state: 'submitted', receipt: 'ABCD-EFGH', revision: 2 });
    await sync.refresh();
    await passTime();
    expect(memory.size).toBe(0);
  });

  it('leaves nothing on the device of somebody who leaves, whatever comes after', async () => {
    const { memory, sent, open, passTime } = world();
    const sync = open();
    sync.edit('overall', 4);
    await passTime();
    expect(memory.size).toBe(1);
    await sync.leave();
    await sync.flush();
    sent.length = 0;
    await passTime();
    expect([memory.size, sync.waiting.value, sync.isKept.value, sent]).toEqual([0, 0, false, []]);
  });

  it('leaves nothing on the device once the session has ended and everything has arrived', async () => {
    const { memory, open, passTime, endSession } = world();
    const sync = open();
    await sync.restore();
    expect(memory.size).toBe(1);
    endSession();
    await sync.refresh();
    await passTime();
    expect([sync.line.value, memory.size]).toEqual(['signed-out', 0]);
  });

  it('never sends in the name of somebody else what another person left on the device', async () => {
    const { memory, sent, open, passTime, change, close } = world();
    open().edit('overall', 4);
    await passTime();
    close();
    sent.length = 0;
    change({ me: { ...me, id: 'luc' } });
    const luc = open();
    await luc.restore();
    await passTime();
    expect([sent, luc.waiting.value]).toEqual([[], 0]);
    expect(memory.get('marie')?.kept.mine['overall']?.value).toBe(4);
  });
});
