import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { Confirm } from '../../blocks/confirm/confirm.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import type { Confirmation, SurveyModel } from './survey-model.ts';

/** Says what will happen, and to how many, before it happens. */
export function ConfirmPanel({ model, survey }: { readonly model: SurveyModel; readonly survey: Survey }) {
  const { t } = useUi();
  const what = model.asking.value;
  if (what === null) return null;
  return (
    <Confirm
      heading="h2"
      question={t(`confirm.${what}`)}
      answer={t(`confirm.${what}-yes`)}
      isBusy={model.isBusy.value}
      isGrave={what === 'deletion' || what === 'closure'}
      onConfirm={model.confirm}
      onCancel={model.cancel}
    >
      <Consequences what={what} model={model} survey={survey} />
      {model.problems.value.map((problem) => (
        <p key={problem.code} class="field-problem" role="alert">
          {problemWords(problem, t)}
        </p>
      ))}
    </Confirm>
  );
}

type ConsequencesProps = { readonly what: Confirmation; readonly model: SurveyModel; readonly survey: Survey };

function Consequences({ what, model, survey }: ConsequencesProps) {
  const { t, format } = useUi();
  const closesAt = survey.closesAt === null ? '' : format.instant(survey.closesAt, 'Europe/Brussels');
  switch (what) {
    case 'opening':
      return (
        <p>
          {survey.closesAt === null ? t('confirm.opening-text-endless') : t('confirm.opening-text', { when: closesAt })}
        </p>
      );
    case 'deletion':
      return <p>{t('confirm.deletion-text')}</p>;
    case 'closure':
      return (
        <>
          <p>{t('confirm.closure-text', { count: model.responses.value })}</p>
          <p>
            {survey.confidentiality === 'anonymous'
              ? t('confirm.closure-anonymous')
              : t('confirm.closure-confidential')}
          </p>
        </>
      );
    case 'extension':
      return (
        <>
          <p>
            {closesAt === '' ? t('confirm.extension-text-endless') : t('confirm.extension-text', { when: closesAt })}
          </p>
          <div class="fields">
            <TextField field={model.extendOn} type="date" />
            <TextField field={model.extendAt} type="time" />
          </div>
        </>
      );
    default:
      return what satisfies never;
  }
}
