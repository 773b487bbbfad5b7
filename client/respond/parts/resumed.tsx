import type { Filling } from '../model/filling.ts';
import { FieldLink } from './field-link.tsx';

type Props = { readonly filling: Filling };

/** Whoever finds answers on the device can go on, or begin again: it may be somebody else's turn. */
export function Resumed({ filling }: Props) {
  const { form, keeper } = filling;
  const resumed = keeper.resumed.value;
  if (!resumed) return null;
  return (
    <div class="notice">
      <p>{form.t('resumed')}</p>
      <p>
        {resumed.place !== null && (
          <FieldLink form={form} variable={resumed.place} onFollow={keeper.dismiss}>
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
