import { batch } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Fields } from './form-field.ts';
import { createRequests } from './requests.ts';
import type { Requests, RequestState } from './requests.ts';

/** What is shown of a form. */
export type FormState<FormFields, Done = true> = RequestState<Done> & { readonly fields: FormFields };

/** What every form of the console is. */
export type Form<Typed, Input, Done> = Omit<Requests<Done>, 'submit'> & {
  readonly fields: Fields<Typed>;
  /** Begins anew: with these fields changed, or with all of them empty. */
  readonly begin: (typed?: Partial<Typed>) => void;
  readonly submit: <Value>(
    send: (input: Input) => Promise<Outcome<Value>>,
    then: (value: Value, input: Input) => unknown,
  ) => Promise<void>;
};

/** `read` makes the document that is sent, or says what is missing, by the paths that the server would name. */
export function createForm<Typed extends object, Input extends object, Done = true>(
  fields: Fields<Typed>,
  read: (typed: Typed) => Input | readonly Problem[],
): Form<Typed, Input, Done> {
  const names = Object.keys(fields) as (keyof Typed)[];
  const typed = () => Object.fromEntries(names.map((name) => [name, fields[name].value])) as Typed;
  const empty = typed();
  const { submit, ...requests } = createRequests<Done>(names.map((name) => fields[name].path));
  return {
    ...requests,
    fields,
    begin: (given = empty) =>
      batch(() => {
        requests.forget();
        for (const name of names) fields[name].value = given[name] ?? fields[name].value;
      }),
    submit: (send, then) => submit(() => read(typed()), send, then),
  };
}
