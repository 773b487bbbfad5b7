import { LoadingPage } from '../../blocks/loading.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormView } from '../../blocks/form/form-view.tsx';
import { ProblemSummary } from '../../blocks/form/problem-summary.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ActivityFields } from './activity-fields.tsx';
import { FieldingFields } from './fielding-fields.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SessionFields } from './session-fields.tsx';
import type { OpenForm, SurveyFormScreen } from './survey-form-screen.ts';

/** One page: what it is about, who answers, until when; the preview beside it. */
export function SurveyFormView({ model }: { readonly model: SurveyFormScreen }) {
  const { t } = useUi();
  const form = model.form.value;
  return form === null ? <LoadingPage model={model} title={t('form.title.session')} /> : <FormPage form={form} />;
}

function FormPage({ form }: { readonly form: OpenForm }) {
  const { t } = useUi();
  const { occasion, survey, existing } = form;
  const problems = survey.problems.value;
  const busy = survey.busyWith.value;
  return (
    <Page
      title={existing === undefined ? t(`form.title.${occasion.kind}`) : t('form.title.edit')}
      hasProblems={problems.length > 0}
      back={{ href: '/console/surveys', label: t('form.back') }}
    >
      <div class="form-and-preview">
        <FormView problems={survey.problems} onSubmit={survey.open}>
          <ProblemSummary fields={[...occasion.form.fields, ...form.fielding.fields]} />
          <FailureNotice failure={survey.failure.value} />
          {occasion.kind === 'session' ? (
            <SessionFields form={occasion.form} />
          ) : (
            <ActivityFields form={occasion.form} members={form.members} definitions={form.definitions} />
          )}
          <FieldingFields form={form.fielding} languages={form.languages} />
          <div class="form-end">
            <button class="primary" type="submit" aria-disabled={busy !== null}>
              {busy === 'opening' ? t('form.opening') : t('form.open')}
            </button>
            <button type="button" aria-disabled={busy !== null} onClick={() => void survey.saveDraft()}>
              {busy === 'draft' ? t('form.saving') : t('form.save-draft')}
            </button>
            <p class="hint">{t('form.open-hint')}</p>
          </div>
        </FormView>
        <PreviewPane preview={form.preview} />
      </div>
    </Page>
  );
}
