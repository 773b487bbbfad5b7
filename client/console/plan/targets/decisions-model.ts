import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Names } from '../../../../server/plan/figures/figure-contract.ts';
import type { FocusArea } from '../../../../server/plan/focus-areas/focus-area-contract.ts';
import { together } from '../../../shared/outcome.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Fields } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import type { ReadDecision } from './typed-target.ts';

type Done = 'recorded' | 'withdrawn';

/** What was decided about the series: read, entered and withdrawn; nothing is ever changed. */
export type DecisionsModel<FormFields = unknown> = FormState<FormFields, Done> & {
  readonly names: ReadonlySignal<Names>;
  readonly focusAreas: ReadonlySignal<readonly FocusArea[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
};

/** Where the decisions of one kind are kept, and how what was typed becomes one. */
type Register<Found, Typed, Input> = {
  readonly list: () => Promise<Outcome<Found>>;
  readonly read: (typed: Typed) => ReadDecision<Input>;
  readonly enter: (input: Input) => Promise<Outcome<unknown>>;
  readonly withdraw: (id: string) => Promise<Outcome<unknown>>;
};

/** `emptied`: what is cleared once an entry is recorded. */
export function createDecisions<Found extends { readonly names: Names }, Typed extends object, Input extends object>(
  api: Api,
  register: Register<Found, Typed, Input>,
  fields: Fields<Typed>,
  emptied: Partial<Typed>,
): DecisionsModel<Fields<Typed>> & { readonly found: ReadonlySignal<Found | null> } {
  const found = signal<Found | null>(null);
  const focusAreas = signal<readonly FocusArea[]>([]);
  const form = createForm<Typed, Input, Done>(fields, (typed) => {
    const read = register.read(typed);
    return read.ok ? read.input : read.problems;
  });
  const load = () =>
    form.read(together(register.list(), api.focusAreas()), ([listed, areas]) => {
      found.value = listed;
      focusAreas.value = areas;
    });
  return {
    ...form,
    found,
    names: computed(() => found.value?.names ?? {}),
    focusAreas,
    isLoaded: computed(() => found.value !== null),
    load,
    save: () =>
      form.submit(register.enter, async () => {
        form.begin(emptied);
        await load();
        form.done.value = 'recorded';
      }),
    withdraw: (id) =>
      form.attempt(
        () => register.withdraw(id),
        async () => {
          await load();
          form.done.value = 'withdrawn';
        },
      ),
  };
}
