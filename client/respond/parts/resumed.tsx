import { useSignal } from '@preact/signals';
import type { Filling } from '../filling.ts';
import { FieldLink } from './field-link.tsx';

type Props = { readonly filling: Filling };

/** Whoever finds answers on the device can go on, or begin again: it may be somebody else's turn. */
export function Resumed({ filling }: Props) {
  const { form, keeper } = filling;
  const isOffered = useSignal(keeper.wasResumed());
  const place = useSignal(form.model.place.peek());
  if (!isOffered.value || keeper.state.value === 'blank') return null;
  return (
    <div class="notice">
      <p>{form.t('resumed')}</p>
      <p>
        {place.value !== null && (
          <FieldLink form={form} variable={place.value} onFollow={() => (isOffered.value = false)}>
            {form.t('resume')}
          </FieldLink>
        )}{' '}
        <button type="button" onClick={() => keeper.startAgain()}>
          {form.t('discard')}
        </button>
      </p>
    </div>
  );
}
