import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { StateTag } from '../../blocks/state-tag.tsx';
import { surveyPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import { occasionName } from '../../words/occasion-words.ts';
import type { SurveyList } from './survey-list-model.ts';
import { sortColumns } from './survey-order.ts';

export function SurveyTable({ model }: { readonly model: SurveyList }) {
  const { t } = useUi();
  const { column: sorted, descending } = model.order.value;
  if (model.shown.value.length === 0) return <p class="empty">{t('surveys.none-match')}</p>;
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('surveys.title')}>
      <table class="stacking">
        <thead>
          <tr>
            {sortColumns.map((column) => (
              <th
                key={column}
                scope="col"
                class={column === 'responses' ? 'number' : undefined}
                aria-sort={column === sorted ? (descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" class="sort" onClick={() => model.sortBy(column)}>
                  {t(`surveys.column.${column}`)}
                </button>
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{t('surveys.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {model.shown.value.map((survey) => (
            <SurveyRow key={survey.id} survey={survey} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SurveyRow({ survey }: { readonly survey: Survey }) {
  const { t, format, language } = useUi();
  const { record, state, responses, population } = survey;
  const name = occasionName(record, language, t);
  return (
    <tr>
      <th scope="row">
        <a href={surveyPath(survey.id)}>{name}</a>
        <span class="second-line">
          {t(`confidentiality.${survey.confidentiality}`)}
          {survey.isImported && ` · ${t('survey.imported')}`}
        </span>
      </th>
      <td data-label={t('surveys.column.date')}>
        {record.kind === 'wave' ? String(record.year) : format.days(record.startsOn, record.endsOn)}
      </td>
      <td data-label={t('surveys.column.state')}>
        <StateTag state={state} />
        {state === 'open' && survey.closesAt !== null && (
          <span class="second-line">{t('surveys.until', { when: format.instant(survey.closesAt) })}</span>
        )}
      </td>
      <td class="number" data-label={t('surveys.column.responses')}>
        {state === 'draft' ? '–' : format.number(responses)}
        {state !== 'draft' && population !== null && (
          <span class="second-line">{t(`population.${record.kind}`, { count: population })}</span>
        )}
      </td>
      <td class="row-actions">
        {state === 'closed' && <a href={surveyPath(survey.id, 'results')}>{t('survey.results')}</a>}
        {state === 'open' && record.kind !== 'wave' && <a href={surveyPath(survey.id, 'room')}>{t('survey.room')}</a>}
        {state === 'open' && record.kind === 'wave' && <a href={surveyPath(survey.id, 'wave')}>{t('survey.wave')}</a>}
        {state === 'draft' && (
          <a href={surveyPath(survey.id, record.kind === 'wave' ? 'wave-plan' : 'edit')}>{t('survey.edit')}</a>
        )}
        <span class="visually-hidden"> {name}</span>
      </td>
    </tr>
  );
}
