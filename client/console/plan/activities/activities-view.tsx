import type { Activity } from '../../../../server/plan/activities/activity-contract.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { useUi } from '../../blocks/ui.ts';
import { surveyPath } from '../../words/paths.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import type { ActivitiesModel } from './activities-model.ts';
import { ActivityRegisterForm } from './activity-form.tsx';
import { alignedWords, costWords, expertsWords } from '../figures/activity-words.ts';

export function ActivitiesView({ model }: { readonly model: ActivitiesModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <Page
      title={t('activities.title')}
      hasProblems={model.problems.value.length > 0}
      lead={<p>{t('activities.lead')}</p>}
    >
      <ReferenceNav here="activities" />
      <DoneNotice>{done !== null && t(`activities.done.${done}`)}</DoneNotice>
      <Loaded model={model} value={model.found.value}>
        {({ activities }) => (
          <>
            <ActivityTable model={model} activities={activities} />
            <ActivityRegisterForm model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type TableProps = { readonly model: ActivitiesModel; readonly activities: readonly Activity[] };

function ActivityTable({ model, activities }: TableProps) {
  const ui = useUi();
  const { t, format, language } = ui;
  return (
    <DataTable
      label={t('activities.title')}
      empty={t('activities.none')}
      rows={activities}
      keyOf={({ id, surveyId }) => id ?? surveyId ?? ''}
      columns={[
        {
          heading: t('activities.activity'),
          is: 'heading',
          cell: ({ title, surveyId }) => (
            <>
              {surveyId === null ? (
                inLanguage(title, language)
              ) : (
                <a href={surveyPath(surveyId)}>{inLanguage(title, language)}</a>
              )}
              {surveyId === null && <span class="second-line">{t('activities.no-survey')}</span>}
            </>
          ),
        },
        { heading: t('activities.dates'), cell: ({ startsOn, endsOn }) => format.days(startsOn, endsOn) },
        { heading: t('activity.aligned'), cell: (activity) => alignedWords(activity, ui) },
        { heading: t('activities.experts'), cell: (activity) => expertsWords(activity, ui) },
        { heading: t('activities.cost'), is: 'number', cell: (activity) => costWords(activity, ui) },
      ]}
      actions={(activity) => <ActivityActions activity={activity} model={model} />}
    />
  );
}

type ActionProps = { readonly activity: Activity; readonly model: ActivitiesModel };

function ActivityActions({ activity, model }: ActionProps) {
  const { t, language } = useUi();
  const name = inLanguage(activity.title, language);
  const { id } = activity;
  return (
    <>
      <RowAction
        label={t('measures.change')}
        of={t('activities.change-of', { activity: name })}
        onPress={() => model.change(activity)}
      />
      {id !== null && activity.surveyId === null && (
        <RowAction
          label={t('baselines.withdraw')}
          of={t('activities.withdraw-of', { activity: name })}
          onPress={() => model.withdraw(id)}
        />
      )}
    </>
  );
}
