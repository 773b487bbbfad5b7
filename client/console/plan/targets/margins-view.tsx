import { useUi } from '../../blocks/ui.ts';
import { DecisionsPage } from './decisions-page.tsx';
import { MarginForm } from './margin-form.tsx';
import type { MarginModel } from './margin-model.ts';
import { MarginTable } from './margin-table.tsx';

export function MarginsView({ model }: { readonly model: MarginModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <DecisionsPage
      here="margins"
      title={t('margins.title')}
      lead={t('margins.lead')}
      enter={t('margins.enter')}
      done={done && t(`margins.done.${done}`)}
      model={model}
    >
      <MarginTable model={model} />
      <MarginForm model={model} />
    </DecisionsPage>
  );
}
