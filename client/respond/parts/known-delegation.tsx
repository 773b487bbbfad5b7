import type { Form } from '../model/form.ts';

type Props = { readonly form: Form };

/** For whom somebody answers who came with a personal code. */
export function KnownDelegation({ form }: Props) {
  const known = form.model.delegation.value;
  if (!known) return null;
  const [, name = form.t('observer')] = form.members.find(([id]) => id === known.delegation) ?? [];
  return <p class="notice">{form.t('answers-for', { delegation: name })}</p>;
}
