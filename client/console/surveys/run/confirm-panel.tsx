import { useEffect, useRef } from 'preact/hooks';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { FormView } from '../../blocks/form/form-view.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import type { Confirmation, SurveyModel } from './survey-model.ts';

/** Says what will happen, and to how many, before it happens. */
export function ConfirmPanel({ model, survey }: { readonly model: SurveyModel; readonly survey: Survey }) {
  const { t } = useUi();
  const panel = useRef<HTMLElement>(null);
  const what = model.asking.value;
  useEffect(() => {
    if (what !== null) panel.current?.focus();
  }, [what]);
  if (what === null) return null;
  return (
    <section class={`panel confirm confirm-${what}`} tabIndex={-1} ref={panel} aria-labelledby="confirm-heading">
      <FormView onSubmit={model.confirm}>
        <h2 id="confirm-heading">{t(`confirm.${what}`)}</h2>
        <Consequences what={what} model={model} survey={survey} />
        {model.problems.value.map((problem) => (
          <p key={problem.code} class="field-problem" role="alert">
            {problemWords(problem, t)}
          </p>
        ))}
        <div class="actions">
          <button
            type="submit"
            class={what === 'deletion' || what === 'closure' ? 'primary grave' : 'primary'}
            aria-disabled={model.isBusy.value}
          >
            {t(`confirm.${what}-yes`)}
          </button>
          <button type="button" onClick={model.cancel}>
            {t('confirm.cancel')}
          </button>
        </div>
      </FormView>
    </section>
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
