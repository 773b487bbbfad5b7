import { FailureNotice } from '../blocks/failure-notice.tsx';
import { FormView } from '../blocks/form/form-view.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { useUi } from '../blocks/ui.ts';
import type { FreezeModel } from './freeze-model.ts';

type Props = { readonly model: FreezeModel; readonly year: number };

/** Keeps the figures of this moment under a title, for a report that must not change any more. */
export function FreezeForm({ model, year }: Props) {
  const { t } = useUi();
  return (
    <section class="panel freeze" aria-labelledby="freeze-heading">
      <h2 id="freeze-heading">{t('freeze.heading', { year: String(year) })}</h2>
      <p class="hint">{t('freeze.lead')}</p>
      <FailureNotice failure={model.failure.value} />
      <FormView problems={model.problems} onSubmit={() => model.freeze(year)}>
        <TextField field={model.title} hint={t('freeze.title-hint')} />
        <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
          {t(model.isBusy.value ? 'freeze.doing' : 'freeze.do')}
        </button>
      </FormView>
    </section>
  );
}
