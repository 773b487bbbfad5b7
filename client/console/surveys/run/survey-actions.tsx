import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { surveyPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import type { SurveyModel } from './survey-model.ts';

type Props = { readonly model: SurveyModel; readonly survey: Survey; readonly runs: boolean };

/** One primary action for each state; that of a closed survey, its results, stands beside the count. */
export function SurveyActions({ model, survey, runs }: Props) {
  const { t } = useUi();
  const isWave = survey.record.kind === 'wave';
  if (survey.state === 'draft') {
    if (!runs) return null;
    return (
      <>
        <button type="button" class="primary" onClick={() => model.ask('opening')}>
          {t('survey.open')}
        </button>
        <a class="button" href={surveyPath(survey.id, isWave ? 'wave-plan' : 'edit')}>
          {t('survey.edit')}
        </a>
        <button type="button" class="quiet" onClick={() => model.ask('deletion')}>
          {t('survey.delete')}
        </button>
      </>
    );
  }
  if (survey.state === 'closed') return null;
  return (
    <>
      <a class="button primary" href={surveyPath(survey.id, isWave ? 'wave' : 'room')}>
        {t(isWave ? 'survey.wave' : 'survey.show-room')}
      </a>
      {runs && (
        <>
          <button type="button" onClick={() => model.ask('extension')}>
            {t('survey.extend')}
          </button>
          <button type="button" onClick={() => model.ask('closure')}>
            {t('survey.close')}
          </button>
        </>
      )}
      {survey.confidentiality !== 'anonymous' && (
        <a class="button" href={surveyPath(survey.id, 'results')}>
          {t('survey.results')}
        </a>
      )}
    </>
  );
}
