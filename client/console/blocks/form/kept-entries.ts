import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Form } from './form.ts';

export type KeptEntriesDone = 'entered' | 'changed' | 'withdrawn';

export type KeptEntries<Entry> = {
  /** The entry that is being changed; null: a new one is entered. */
  readonly changing: ReadonlySignal<Entry | null>;
  readonly save: () => Promise<void>;
  readonly change: (entry: Entry | null) => void;
  readonly withdraw: (id: string) => Promise<void>;
};

type Needs<Entry, Typed, Input> = {
  readonly form: Form<Typed, Input, KeptEntriesDone>;
  readonly changing?: Signal<Entry | null>;
  readonly typedOf: (entry: Entry) => Partial<Typed>;
  /** `replaces`: the id of the entry whose place this one takes. */
  readonly record: (input: Input, replaces: string | null) => Promise<Outcome<unknown>>;
  readonly withdraw: (id: string) => Promise<Outcome<unknown>>;
  readonly load: () => Promise<void>;
};

/** Entries that are never changed on the server: one is entered in the form, corrected by another, or withdrawn. */
export function createKeptEntries<Entry extends { readonly id: string | null }, Typed, Input>({
  form,
  changing = signal(null),
  typedOf,
  record,
  withdraw,
  load,
}: Needs<Entry, Typed, Input>): KeptEntries<Entry> {
  const change = (entry: Entry | null) => {
    changing.value = entry;
    form.begin(entry === null ? undefined : typedOf(entry));
  };
  const finish = async (done: KeptEntriesDone) => {
    await load();
    form.done.value = done;
  };
  return {
    changing,
    change,
    save: () =>
      form.submit(
        (input) => record(input, changing.value?.id ?? null),
        () => {
          const done = changing.value === null ? 'entered' : 'changed';
          change(null);
          return finish(done);
        },
      ),
    withdraw: (id) =>
      form.attempt(
        () => withdraw(id),
        () => {
          if (changing.value?.id === id) change(null);
          return finish('withdrawn');
        },
      ),
  };
}
