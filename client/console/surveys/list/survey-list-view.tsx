import { committeeShort, isCommittee } from '../../../../survey-definitions/reference/committees.ts';
import { ChoiceSelect, ListFilters } from '../../blocks/list/list-filters.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { Permissions } from '../../session/permissions.ts';
import { OpenSurveyLinks } from './open-survey-links.tsx';
import type { SurveyList } from './survey-list-model.ts';
import { SurveyTable } from './survey-table.tsx';

type Props = {
  readonly model: SurveyList;
  readonly permissions: Permissions;
};

export function SurveyListView({ model, permissions }: Props) {
  const { t } = useUi();
  return (
    <Page title={t('surveys.title')} actions={<OpenSurveyLinks permissions={permissions} />}>
      <Loaded model={model} value={model.rows.value}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptySurveyList permissions={permissions} />
          ) : (
            <>
              <SurveyFilters model={model} all={rows.length} />
              <SurveyTable model={model} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function SurveyFilters({ model, all }: { readonly model: SurveyList; readonly all: number }) {
  const { t, language } = useUi();
  const holders = model.committees.value;
  return (
    <ListFilters list={model} count={t('surveys.count', { count: model.shown.value.length, all })}>
      {holders.length > 1 && (
        <ChoiceSelect
          choice={model.committee}
          values={['', ...holders]}
          words={(holder) => {
            if (holder === '') return t('surveys.filter.all');
            return isCommittee(holder) ? committeeShort(holder, language) : t(`holder.${holder}`);
          }}
        />
      )}
      <ChoiceSelect
        choice={model.state}
        words={(state) => t(state === '' ? 'surveys.filter.all-states' : `state.${state}`)}
      />
    </ListFilters>
  );
}

/** Teaches what comes next to those who may do it. */
function EmptySurveyList({ permissions }: { readonly permissions: Permissions }) {
  const { t } = useUi();
  const mayOpen = permissions.committees.length > 0 || permissions.activities;
  if (!mayOpen) return <p class="empty">{t('surveys.empty-reader')}</p>;
  return (
    <div class="empty">
      <p>{t('surveys.empty')}</p>
      <ol>
        <li>{permissions.committees.length > 0 ? t('surveys.empty-1') : t('surveys.empty-1-activity')}</li>
        <li>{t('surveys.empty-2')}</li>
        <li>{t('surveys.empty-3')}</li>
      </ol>
    </div>
  );
}
