import { batch, createModel, effect, signal } from '@preact/signals';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Device, Draft } from './draft.ts';
import type { RespondModel } from './respond-model.ts';

export type KeepingState = 'blank' | 'unsaved' | 'saved' | 'not-possible';

/** Calls back after so many milliseconds; what it returns calls it off. */
export type Wait = (milliseconds: number, act: () => void) => () => void;

export type DraftKeeper = InstanceType<typeof DraftKeeper>;

/**
 * Saves on the device as the respondent goes, every `interval` milliseconds at most. The submission's key is part of the draft from
 * its first moment.
 */
export const DraftKeeper = createModel((form: RespondModel, device: Device, newKey: () => string, wait: Wait) => {
  let key = newKey();
  let isSent = false;
  let isOver = false;
  let callOff: (() => void) | undefined;
  let kept = form.answers.peek();
  const state = signal<KeepingState>('blank');
  /** What an earlier visit left, while it is offered to go on with it or to begin again. */
  const resumed = signal<Pick<Draft, 'place'> | null>(null);

  const draft = (): Draft => ({
    key,
    answers: form.answers.peek(),
    delegation: form.delegation.peek(),
    place: form.place.peek(),
    isSent,
  });
  const stopWaiting = (): void => {
    callOff?.();
    callOff = undefined;
  };
  const flush = (): void => {
    stopWaiting();
    if (!isOver && state.peek() !== 'blank') state.value = device.write(draft()) ? 'saved' : 'not-possible';
  };

  effect(() => {
    const answers = form.answers.value;
    if (answers === kept || isOver) return;
    kept = answers;
    if (state.peek() !== 'not-possible') state.value = 'unsaved';
    callOff ??= wait(interval, flush);
  });

  return {
    state,
    resumed,
    key: () => key,
    /** Whether the respondent had submitted before the page was loaded again. */
    wasSent: () => isSent,
    flush,
    /** Takes up what the device keeps, and on top of it what is in the document already. */
    restore(typed: Answers): void {
      const found = device.read();
      if (found) {
        ({ key, isSent } = found);
        resumed.value = found;
        state.value = 'saved';
      }
      batch(() => {
        form.delegation.value = found?.delegation ?? null;
        form.place.value = found?.place ?? null;
        form.replaceAnswers({ ...found?.answers, ...typed });
        if (found) kept = form.answers.peek();
      });
    },
    /** The respondent goes on with what was found. */
    dismiss(): void {
      resumed.value = null;
    },
    markSent(sent: boolean): void {
      if (isSent === sent) return;
      isSent = sent;
      if (state.peek() === 'blank') state.value = 'unsaved';
      flush();
    },
    /** After the acknowledgement: nothing stays, and nothing is written any more. */
    forget(): void {
      isOver = true;
      stopWaiting();
      device.clear();
    },
    /** The respondent wants to begin again: another response, another key. */
    startAgain(): void {
      stopWaiting();
      device.clear();
      key = newKey();
      isSent = false;
      batch(() => {
        form.replaceAnswers({});
        form.place.value = null;
        kept = form.answers.peek();
        state.value = 'blank';
        resumed.value = null;
      });
    },
  };
});

const interval = 400;
