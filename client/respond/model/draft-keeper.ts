import { createModel, effect, signal } from '@preact/signals';
import type { Device, Draft } from './draft.ts';
import type { RespondModel } from './respond-model.ts';

export type KeepingState = 'blank' | 'unsaved' | 'saved' | 'not-possible';

/** Calls back after so many milliseconds; what it returns calls it off. */
export type Wait = (milliseconds: number, act: () => void) => () => void;

export type DraftKeeper = InstanceType<typeof DraftKeeper>;

/**
 * Saves on the device as the respondent goes, at most every `interval` milliseconds. The submission's key is part of the draft from
 * its first moment.
 */
export const DraftKeeper = createModel((form: RespondModel, device: Device, newKey: () => string, wait: Wait) => {
  const found = device.read();
  let key = found?.key ?? newKey();
  let isSent = found?.isSent ?? false;
  let isOver = false;
  let callOff: (() => void) | undefined;
  const state = signal<KeepingState>(found ? 'saved' : 'blank');

  const draft = (): Draft => ({
    key,
    answers: form.answers.peek(),
    delegation: form.delegation.peek(),
    place: form.place.peek(),
    isSent,
  });
  const flush = (): void => {
    callOff?.();
    callOff = undefined;
    if (!isOver && state.peek() !== 'blank') state.value = device.write(draft()) ? 'saved' : 'not-possible';
  };

  if (found) {
    form.delegation.value = found.delegation;
    form.fill(found.answers);
    form.place.value = found.place;
  }
  let before = form.answers.peek();
  effect(() => {
    const answers = form.answers.value;
    void form.delegation.value;
    if (answers === before || isOver) return;
    before = answers;
    if (state.peek() !== 'not-possible') state.value = 'unsaved';
    callOff ??= wait(interval, flush);
  });

  return {
    state,
    key: () => key,
    /** Whether answers of an earlier visit were found. */
    wasResumed: () => found !== null,
    /** Whether the respondent had submitted before the page was loaded again. */
    wasSent: () => isSent,
    flush,
    markSent(sent: boolean): void {
      isSent = sent;
      if (state.peek() === 'blank') state.value = 'unsaved';
      flush();
    },
    /** After the acknowledgement: nothing stays, and nothing is written any more. */
    forget(): void {
      isOver = true;
      callOff?.();
      device.clear();
    },
    /** The respondent wants to begin again: another response, another key. */
    startAgain(): void {
      callOff?.();
      callOff = undefined;
      device.clear();
      key = newKey();
      isSent = false;
      form.fill({});
      form.place.value = null;
      before = form.answers.peek();
      state.value = 'blank';
    },
  };
});

const interval = 400;
