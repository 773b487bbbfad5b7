import { batch, computed, createModel, signal } from '@preact/signals';
import type { CarryClaim } from '../../../survey-definitions/collaboration/carry.ts';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import { delayBefore } from '../../respond/model/submitting.ts';
import type { Wait } from '../../respond/model/draft-keeper.ts';
import type { Failure } from '../../shared/outcome.ts';
import type { Device } from './device.ts';
import type { MemberApi } from './member-api.ts';
import {
  acknowledged,
  batched,
  edited,
  emptyLedger,
  keptOf,
  refreshed,
  refused,
  resolved,
  restored,
  type Ledger,
} from './ledger.ts';

/** `signed-out`: the session has ended, or the access was ended: the link, or its successor, opens a new one. */
export type Line = 'up' | 'down' | 'signed-out' | 'over';

export type SyncingInput = {
  readonly state: CollaborationState;
  readonly api: Pick<MemberApi, 'state' | 'send'>;
  readonly device: () => Device<CollaborationState>;
  /** Whether the item takes such a value; what it does not take is not sent. */
  readonly isTaken: (variable: string, value: Answer) => boolean;
  readonly newKey: () => string;
  readonly now: () => number;
  readonly wait: Wait;
};

export type Syncing = InstanceType<typeof Syncing>;

/**
 * Keeps what is typed: on the device at once, on the server a moment later, one batch at a time. While the line is down the same batch
 * is sent again, with the same key and a growing delay.
 */
export const Syncing = createModel(({ state: first, api, device, isTaken, newKey, now, wait }: SyncingInput) => {
  const state = signal(first);
  const ledger = signal<Ledger>(refreshed(emptyLedger, first.answers));
  const line = signal<Line>(first.surveyState === 'open' ? 'up' : 'over');
  const isKept = signal(true);
  const isKeeping = signal(false);
  let attempts = 0;
  let sending: Promise<void> | undefined;
  let callOffSending: (() => void) | undefined;
  let callOffKeeping: (() => void) | undefined;
  let hasLeft = false;
  let isOffered = false;

  const waiting = computed(() => Object.values(ledger.value.entries).filter(({ mine }) => mine !== null).length);
  const conflicts = computed(() =>
    Object.entries(ledger.value.entries).flatMap(([variable, { theirs }]) => (theirs ? [variable] : [])),
  );

  const keep = async (): Promise<void> => {
    callOffKeeping?.();
    callOffKeeping = undefined;
    if (hasLeft) return;
    const owner = first.me.id;
    // After the submission, and once the session has ended, nothing stays, unless it has not arrived.
    const isOver = state.peek().state === 'submitted' || line.peek() === 'signed-out';
    if (isOver && waiting.peek() === 0) await device().forget(owner);
    else isKept.value = await device().write({ owner, kept: keptOf(ledger.peek()), state: state.peek(), isOffered });
    isKeeping.value = callOffKeeping !== undefined;
  };
  const change = (next: Ledger): void => {
    if (next === ledger.peek()) return;
    ledger.value = next;
    isKeeping.value = true;
    callOffKeeping ??= wait(keepingPause, () => void keep());
  };
  const sendSoon = (pause: number): void => {
    callOffSending?.();
    callOffSending = wait(pause, () => void send());
  };

  /** One batch at a time; whoever asks meanwhile waits for the same. */
  const send = (): Promise<void> => {
    sending ??= sendAll();
    return sending;
  };
  const sendAll = async (): Promise<void> => {
    let hasMore = true;
    while (hasMore) hasMore = await sendOnce();
    sending = undefined;
  };
  /** Whether it arrived, so that there may be more to send. */
  const sendOnce = async (): Promise<boolean> => {
    if (line.peek() === 'over' || line.peek() === 'signed-out' || state.peek().state === 'submitted') return false;
    change(batched(ledger.peek(), newKey));
    const under = ledger.peek().batch;
    if (under === null) return false;
    // The key is on the device before the batch leaves: after a crash it is sent again as the same.
    await keep();
    const sent = await api.send(under);
    batch(() => {
      if (sent.ok) {
        attempts = 0;
        line.value = 'up';
        change(acknowledged(ledger.peek(), sent.value, first.me.id, new Date(now()).toISOString()));
      } else failedBy(sent.failure);
    });
    return sent.ok;
  };
  const failedBy = (failure: Failure): void => {
    if (failure.code === 'unauthenticated') line.value = 'signed-out';
    else if (failure.code === 'invalid' || failure.code === 'forbidden' || failure.code === 'not-found')
      change(refused(ledger.peek()));
    else if (failure.code === 'conflict') void refresh();
    else {
      attempts += 1;
      line.value = 'down';
      sendSoon(delayBefore(attempts));
    }
  };

  const refresh = async (): Promise<void> => {
    const asked = await api.state();
    batch(() => {
      if (asked.ok) {
        line.value = asked.value.surveyState === 'open' ? 'up' : 'over';
        // An answer that was overtaken says nothing new.
        if (asked.value.revision >= state.peek().revision) state.value = asked.value;
        change(refreshed(ledger.peek(), asked.value.answers));
      } else line.value = asked.failure.code === 'unauthenticated' ? 'signed-out' : 'down';
      callOffKeeping ??= wait(keepingPause, () => void keep());
    });
    if (asked.ok && waiting.peek() > 0) sendSoon(sendingPause);
  };

  return {
    state,
    ledger,
    line,
    waiting,
    conflicts,
    /** Whether the device keeps what is typed; a browser may refuse, and on a shared computer nothing is kept. */
    isKept,
    /** Whether the last of what was typed is still on its way to the device. */
    isKeeping,
    edit(variable: string, value: Answer | null, carry?: CarryClaim): void {
      isOffered = false;
      change(edited(ledger.peek(), variable, value, { isTaken: value === null || isTaken(variable, value), carry }));
      sendSoon(sendingPause);
    },
    resolve(variable: string, choice: 'mine' | 'theirs'): void {
      change(resolved(ledger.peek(), variable, choice));
      sendSoon(0);
    },
    /** Takes up what an earlier visit left on this device. */
    async restore(): Promise<void> {
      const found = await device().read(first.me.id);
      if (found) change(restored(ledger.peek(), found.kept));
      isOffered = waiting.peek() > 0;
      await keep();
      if (waiting.peek() > 0) sendSoon(0);
    },
    refresh,
    flush: keep,
    /** The line may be back. */
    async tryAgain(): Promise<void> {
      if (line.peek() === 'down') await refresh();
      const isBack = line.peek() === 'up';
      await send();
      // What had left before the line came back has failed since, and would wait for its turn.
      if (isBack && line.peek() === 'down') await send();
    },
    /** Gives up what has not arrived; from now on nothing of this person is on the device. */
    async leave(): Promise<void> {
      hasLeft = true;
      callOffSending?.();
      callOffKeeping?.();
      batch(() => {
        isKept.value = false;
        isKeeping.value = false;
        ledger.value = refreshed(emptyLedger, state.peek().answers);
      });
      await device().forget(first.me.id);
    },
    /** Resolves when all that was typed has arrived, or cannot. */
    async settle(): Promise<void> {
      callOffSending?.();
      await send();
      // What was typed while that was under way.
      await send();
    },
  };
});

/** Milliseconds: below the two seconds within which nothing typed may be lost. */
const keepingPause = 250;
/** Milliseconds: a word is typed to its end before it is sent. */
const sendingPause = 600;
