import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { KnownDelegation } from '../../../server/platform/pages/form-page-contract.ts';

/** What is kept on the device until the submission is acknowledged. */
export type Draft = {
  /** The submission's key. A retry sends the same one, so that it yields one response. */
  readonly key: string;
  readonly answers: Answers;
  readonly delegation: KnownDelegation | null;
  /** The question that was answered last. */
  readonly place: string | null;
  /** Whether the respondent has submitted and no answer has come yet. */
  readonly isSent: boolean;
};

/** The device's memory for one survey. `write` says whether it was kept: a browser may refuse. */
export type Device = {
  readonly read: () => Draft | null;
  readonly write: (draft: Draft) => boolean;
  readonly clear: () => void;
};

/** `storage` is asked each time: reaching for it may throw where cookies are blocked. */
export function deviceOf(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, address: string): Device {
  const name = `survey:${address}`;
  return {
    read: () => attempt(() => draftIn(JSON.parse(storage().getItem(name) ?? 'null')), null),
    write: (draft) =>
      attempt(() => {
        storage().setItem(name, JSON.stringify(draft));
        return true;
      }, false),
    clear: () => attempt(() => storage().removeItem(name), undefined),
  };
}

/** For the preview, which keeps nothing. */
export const noDevice: Device = { read: () => null, write: () => false, clear: () => {} };

function attempt<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** What another version of this page, or somebody, may have left there is not believed. */
function draftIn(kept: unknown): Draft | null {
  if (!isRecord(kept) || typeof kept['key'] !== 'string' || !isRecord(kept['answers'])) return null;
  const { key, answers, delegation, place } = kept;
  return {
    key,
    // Each answer is checked against the questionnaire before it is sent.
    answers: answers as Answers,
    delegation: isDelegation(delegation) ? delegation : null,
    place: typeof place === 'string' ? place : null,
    isSent: kept['isSent'] === true,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDelegation = (value: unknown): value is KnownDelegation =>
  isRecord(value) && typeof value['code'] === 'string' && typeof value['delegation'] === 'string';
