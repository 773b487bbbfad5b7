import { useUi } from '../../blocks/ui.ts';
import { DecisionsPage } from './decisions-page.tsx';
import { TargetForm } from './target-form.tsx';
import type { TargetModel } from './target-model.ts';
import { TargetTable } from './target-table.tsx';

export function TargetsView({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <DecisionsPage
      here="targets"
      title={t('targets.title')}
      lead={t('targets.lead')}
      enter={t('targets.enter')}
      done={done && t(`targets.done.${done}`)}
      model={model}
    >
      <TargetTable model={model} />
      <TargetForm model={model} />
    </DecisionsPage>
  );
}
