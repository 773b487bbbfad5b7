import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { FocusArea, Names } from '../../../shared/figure-types.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import type { ReadDecision } from './typed-target.ts';

/** What was decided about the series: read, entered and withdrawn; nothing is ever changed. */
export type DecisionsModel = {
  readonly names: ReadonlySignal<Names>;
  readonly focusAreas: ReadonlySignal<readonly FocusArea[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly done: ReadonlySignal<'recorded' | 'withdrawn' | null>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
};

/** Where the decisions of one kind are kept, and how what was typed becomes one. */
type Register<Found, Input> = {
  readonly list: () => Promise<Outcome<Found>>;
  readonly read: () => ReadDecision<Input>;
  readonly enter: (input: Input) => Promise<Outcome<unknown>>;
  readonly withdraw: (id: string) => Promise<Outcome<unknown>>;
};

/** `fields`: the form by path; `emptied`: those that are cleared once an entry is recorded. */
export function createDecisions<Found extends { readonly names: Names }, Input>(
  api: Api,
  register: Register<Found, Input>,
  fields: object,
  emptied: readonly Signal<string>[],
): DecisionsModel & { readonly found: ReadonlySignal<Found | null> } {
  const found = signal<Found | null>(null);
  const focusAreas = signal<readonly FocusArea[]>([]);
  const failure = signal<Failure | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const isBusy = signal(false);
  const done = signal<'recorded' | 'withdrawn' | null>(null);
  const load = async () => {
    const [listed, areas] = await Promise.all([register.list(), api.focusAreas()]);
    if (!listed.ok) failure.value = listed.failure;
    else if (!areas.ok) failure.value = areas.failure;
    else {
      found.value = listed.value;
      focusAreas.value = areas.value;
      failure.value = null;
    }
  };
  return {
    found,
    names: computed(() => found.value?.names ?? {}),
    focusAreas,
    isLoaded: computed(() => found.value !== null),
    failure,
    problems,
    isBusy,
    done,
    load,
    save: async () => {
      if (isBusy.value) return;
      done.value = null;
      const read = register.read();
      problems.value = read.ok ? [] : read.problems;
      if (!read.ok) return;
      isBusy.value = true;
      const sent = await register.enter(read.input);
      isBusy.value = false;
      if (!sent.ok) {
        if (sent.failure.problems.some(({ path }) => path in fields)) problems.value = sent.failure.problems;
        else failure.value = sent.failure;
        return;
      }
      for (const field of emptied) field.value = '';
      await load();
      done.value = 'recorded';
    },
    withdraw: async (id) => {
      done.value = null;
      const sent = await register.withdraw(id);
      if (sent.ok) {
        await load();
        done.value = 'withdrawn';
      } else failure.value = sent.failure;
    },
  };
}
