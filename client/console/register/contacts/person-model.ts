import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import type { Erased, PersonRecord } from '../../../../server/wave/contact-changes/person-contract.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';

export type PersonModel = {
  readonly email: Signal<string>;
  readonly person: ReadonlySignal<PersonRecord | null>;
  readonly asking: Signal<boolean>;
  readonly erased: ReadonlySignal<Erased | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** What is held under the address. */
  readonly find: () => Promise<void>;
  /** Forgets the person that was found. */
  readonly erase: () => Promise<void>;
};

/** Somebody who is known by an address alone: a colleague who filled in some sections, or nobody at all. */
export function createPersonModel(api: Api, onErased: () => Promise<void>): PersonModel {
  const email = signal('');
  const person = signal<PersonRecord | null>(null);
  const asking = signal(false);
  const erased = signal<Erased | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const take = (sent: Outcome<unknown>) => {
    problems.value = sent.ok ? [] : sent.failure.problems;
    failure.value = sent.ok || sent.failure.problems.length > 0 ? null : sent.failure;
  };
  return {
    email,
    person,
    asking,
    erased,
    problems,
    failure,
    find: async () => {
      [person.value, erased.value, asking.value] = [null, null, false];
      problems.value = missingFields('', { email: email.value.trim() });
      if (problems.value.length > 0) return;
      const found = await api.findPerson(email.value.trim());
      take(found);
      if (found.ok) person.value = found.value;
    },
    erase: async () => {
      const found = person.value;
      if (found === null || !asking.value) return;
      asking.value = false;
      const done = await api.erasePersonAt(found.email);
      take(done);
      if (!done.ok) return;
      [person.value, erased.value, email.value] = [null, done.value, ''];
      await onErased();
    },
  };
}
