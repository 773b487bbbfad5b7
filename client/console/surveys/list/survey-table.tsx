import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import { StateTag } from '../../blocks/state-tag.tsx';
import { surveyPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import { occasionName } from '../../words/occasion-words.ts';
import type { SurveyList } from './survey-list-model.ts';

export function SurveyTable({ model }: { readonly model: SurveyList }) {
  const { t, format, language } = useUi();
  const columns: readonly Column<Survey>[] = [
    {
      sort: 'occasion',
      heading: t('surveys.column.occasion'),
      is: 'heading',
      cell: ({ id, record, confidentiality, isImported }) => (
        <>
          <a href={surveyPath(id)}>{occasionName(record, language, t)}</a>
          <span class="second-line">
            {t(`confidentiality.${confidentiality}`)}
            {isImported && ` · ${t('survey.imported')}`}
          </span>
        </>
      ),
    },
    {
      sort: 'date',
      heading: t('surveys.column.date'),
      cell: ({ record }) =>
        record.kind === 'wave' ? String(record.year) : format.days(record.startsOn, record.endsOn),
    },
    {
      sort: 'state',
      heading: t('surveys.column.state'),
      cell: ({ state, closesAt }) => (
        <>
          <StateTag state={state} />
          {state === 'open' && closesAt !== null && (
            <span class="second-line">{t('surveys.until', { when: format.instant(closesAt) })}</span>
          )}
        </>
      ),
    },
    {
      sort: 'responses',
      heading: t('surveys.column.responses'),
      is: 'number',
      cell: ({ state, responses, population, record }) => (
        <>
          {state === 'draft' ? '–' : format.number(responses)}
          {state !== 'draft' && population !== null && (
            <span class="second-line">{t(`population.${record.kind}`, { count: population })}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={t('surveys.title')}
      columns={columns}
      actions={(survey) => <NextStep survey={survey} />}
      list={model}
      rows={model.shown.value}
      keyOf={({ id }) => id}
      empty={t('surveys.none-match')}
    />
  );
}

function NextStep({ survey: { id, state, record } }: { readonly survey: Survey }) {
  const { t, language } = useUi();
  const isWave = record.kind === 'wave';
  return (
    <>
      {state === 'closed' && <a href={surveyPath(id, 'results')}>{t('survey.results')}</a>}
      {state === 'open' && (
        <a href={surveyPath(id, isWave ? 'wave' : 'room')}>{t(isWave ? 'survey.wave' : 'survey.room')}</a>
      )}
      {state === 'draft' && <a href={surveyPath(id, isWave ? 'wave-plan' : 'edit')}>{t('survey.edit')}</a>}
      <span class="visually-hidden"> {occasionName(record, language, t)}</span>
    </>
  );
}
