import { FailureNotice } from '../../blocks/form/failure-notice.tsx';
import type { Permissions } from '../../session/permissions.ts';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { EmptySurveyList } from './empty-survey-list.tsx';
import { OpenSurveyLinks } from './open-survey-links.tsx';
import { SurveyFilters } from './survey-filters.tsx';
import type { SurveyList } from './survey-list-model.ts';
import { SurveyTable } from './survey-table.tsx';

type Props = {
  readonly model: SurveyList;
  readonly permissions: Permissions;
};

export function SurveyListView({ model, permissions }: Props) {
  const { t } = useUi();
  const surveys = model.surveys.value;
  return (
    <Page title={t('surveys.title')} actions={<OpenSurveyLinks permissions={permissions} />}>
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {surveys === null && model.failure.value === null && <Loading />}
      {surveys !== null && surveys.length === 0 && <EmptySurveyList permissions={permissions} />}
      {surveys !== null && surveys.length > 0 && (
        <>
          <SurveyFilters model={model} />
          <SurveyTable model={model} />
        </>
      )}
    </Page>
  );
}
