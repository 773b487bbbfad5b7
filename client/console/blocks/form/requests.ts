import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import { isWithin } from './form-field.ts';

/** What is shown of a screen's requests. */
export type RequestState<Done = true> = {
  /** Beside the fields. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** At the top. */
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** What was done last, for the line that says so. */
  readonly done: ReadonlySignal<Done | null>;
};

/** What a screen asks of the server: one thing at a time, and what came of the last. */
export type Requests<Done = true> = RequestState<Done> & {
  readonly failure: Signal<Failure | null>;
  readonly done: Signal<Done | null>;
  /** Does nothing while another request is under way, or what follows from it. */
  readonly attempt: <Value>(act: () => Promise<Outcome<Value>>, then: (value: Value) => unknown) => Promise<void>;
  /** The same with what was typed: where something is missing, nothing is sent. */
  readonly submit: <Input extends object, Value>(
    read: () => Input | readonly Problem[],
    send: (input: Input) => Promise<Outcome<Value>>,
    then: (value: Value, input: Input) => unknown,
  ) => Promise<void>;
  /** What the screen shows is read at any time. */
  readonly read: <Value>(asked: Promise<Outcome<Value>>, take: (value: Value) => void) => Promise<void>;
  readonly forget: () => void;
};

/** `paths`: of the fields. A refusal that names one of them stands beside the fields, any other at the top. */
export function createRequests<Done = true>(paths: readonly string[] = []): Requests<Done> {
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  const done = signal<Done | null>(null);
  const forget = () => {
    [problems.value, failure.value, done.value] = [[], null, null];
  };
  const refuse = (failed: Failure) => {
    const isOfFields = failed.problems.some((problem) => paths.some((path) => isWithin(path, problem.path)));
    if (isOfFields) problems.value = failed.problems;
    else failure.value = failed;
  };
  const attempt: Requests<Done>['attempt'] = async (act, then) => {
    if (isBusy.value) return;
    forget();
    isBusy.value = true;
    try {
      const outcome = await act();
      if (outcome.ok) await then(outcome.value);
      else refuse(outcome.failure);
    } finally {
      isBusy.value = false;
    }
  };
  return {
    problems,
    failure,
    isBusy: computed(() => isBusy.value),
    done,
    attempt,
    submit: async (read, send, then) => {
      if (isBusy.value) return;
      forget();
      const input = read();
      if (isProblems(input)) problems.value = input;
      else
        await attempt(
          () => send(input),
          (value) => then(value, input),
        );
    },
    read: async (asked, take) => {
      const found = await asked;
      failure.value = found.ok ? null : found.failure;
      if (found.ok) take(found.value);
    },
    forget,
  };
}

const isProblems = (read: object): read is readonly Problem[] => Array.isArray(read);
