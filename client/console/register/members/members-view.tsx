import { FailureNotice } from '../../blocks/form/failure-notice.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { MemberFilters } from './member-filters.tsx';
import type { MemberList } from './member-list-model.ts';
import { MemberTable } from './member-table.tsx';

export function MembersView({ model }: { readonly model: MemberList }) {
  const { t } = useUi();
  return (
    <Page
      title={t('members.title')}
      lead={<p>{t('members.lead')}</p>}
      actions={
        <a class="button primary" href="/console/members/new">
          {t('members.enter')}
        </a>
      }
    >
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {model.rows.value === null && model.failure.value === null && <Loading />}
      {model.rows.value !== null && (
        <>
          <MemberFilters model={model} />
          <MemberTable model={model} />
        </>
      )}
    </Page>
  );
}
