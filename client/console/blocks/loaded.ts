import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Failure, Outcome } from '../../shared/outcome.ts';

/** What a screen shows: read when it is opened, and again when somebody asks for it. */
export type Loaded<Value> = {
  /** null: not read yet. */
  readonly found: ReadonlySignal<Value | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
};

export function createLoaded<Value>(ask: () => Promise<Outcome<Value>>): Loaded<Value> {
  const found = signal<Value | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const answer = await ask();
    failure.value = answer.ok ? null : answer.failure;
    if (answer.ok) found.value = answer.value;
  };
  return { found, failure, load };
}
