import { Loaded } from '../../blocks/loading.tsx';
import type { Permissions } from '../../session/permissions.ts';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { BaselineFormView } from './baseline-form-view.tsx';
import { BaselineImport } from './baseline-import.tsx';
import { BaselineTable } from './baseline-table.tsx';
import type { BaselinesModel } from './baselines-model.ts';

type Props = { readonly model: BaselinesModel; readonly permissions: Permissions };

export function BaselinesView({ model, permissions }: Props) {
  const { t } = useUi();
  const problems = model.form.problems.value;
  return (
    <Page title={t('baselines.title')} hasProblems={problems.length > 0} lead={<p>{t('baselines.lead')}</p>}>
      {permissions.recordFigures && <ReferenceNav here="baselines" />}
      <Loaded model={model} value={model.isLoaded.value || null}>
        {() => (
          <>
            <BaselineTable model={model} mayWrite={permissions.writeBaselines} />
            {permissions.writeBaselines && (
              <>
                <BaselineFormView model={model} />
                <BaselineImport model={model} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
