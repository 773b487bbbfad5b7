import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Erased, PersonRecord } from '../../../../server/wave/contact-changes/person-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import type { Translate } from '../../words/translate.ts';

export type PersonModel = FormState<{ readonly email: Field<string> }> & {
  readonly email: Field<string>;
  readonly person: ReadonlySignal<PersonRecord | null>;
  readonly asking: Signal<boolean>;
  readonly erased: ReadonlySignal<Erased | null>;
  /** What is held under the address. */
  readonly find: () => Promise<void>;
  /** Forgets the person that was found. */
  readonly erase: () => Promise<void>;
};

/** Somebody who is known by an address alone: a colleague who filled in some sections, or nobody at all. */
export function createPersonModel(api: Api, onErased: () => Promise<void>): PersonModel {
  const form = createForm({ email: field('email', 'contacts.column.email', '') }, (typed) => {
    const email = typed.email.trim();
    return email === '' ? missingFields('', { email }) : { email };
  });
  const person = signal<PersonRecord | null>(null);
  const asking = signal(false);
  const erased = signal<Erased | null>(null);
  return {
    ...form,
    ...form.fields,
    person,
    asking,
    erased,
    find: async () => {
      [person.value, erased.value, asking.value] = [null, null, false];
      await form.submit(
        ({ email }) => api.findPerson(email),
        (found) => (person.value = found),
      );
    },
    erase: async () => {
      const found = person.value;
      if (found === null || !asking.value) return;
      asking.value = false;
      await form.attempt(
        () => api.erasePersonAt(found.email),
        async (gone) => {
          form.begin();
          [person.value, erased.value] = [null, gone];
          await onErased();
        },
      );
    },
  };
}

export const erasedWords = ({ contacts, collaborations, mails }: Erased, t: Translate): string =>
  t('contact.erased', { contacts, forms: collaborations, mails });
