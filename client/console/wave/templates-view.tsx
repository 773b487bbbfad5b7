import { languageName } from '../../../survey-definitions/reference/languages.ts';
import type { MailTemplate } from '../../../server/wave/mail/template-contract.ts';
import { DoneNotice } from '../blocks/done-notice.tsx';
import { FailureNotice } from '../blocks/failure-notice.tsx';
import { FormView } from '../blocks/form/form-view.tsx';
import { ProblemSummary } from '../blocks/form/problem-summary.tsx';
import { TextArea } from '../blocks/form/text-area.tsx';
import { Submit } from '../blocks/form/submit.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Loading } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import type { TemplatesModel } from './templates-model.ts';

/** The mails of the annual survey, each in both languages, with a preview as somebody would get it. */
export function TemplatesView({ model }: { readonly model: TemplatesModel }) {
  const { t } = useUi();
  const { chosen } = model;
  if (model.templates.value === null && model.failure.value === null) return <Loading />;
  return (
    <Page
      title={t('templates.title')}
      back={{ href: '/console/surveys', label: t('form.back') }}
      lead={<p>{t('templates.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} />
      <DoneNotice>{model.isSaved.value && t('templates.saved')}</DoneNotice>
      <TemplateTabs model={model} />
      {chosen.value !== undefined && <TemplateForm model={model} template={chosen.value} />}
      {model.preview.value !== null && (
        <section class="panel" aria-labelledby="mail-preview">
          <h2 id="mail-preview">{t('templates.preview')}</h2>
          <p lang={model.language.value}>
            <strong>{model.preview.value.subject}</strong>
          </p>
          <div class="mail-text" lang={model.language.value}>
            {model.preview.value.body}
          </div>
        </section>
      )}
    </Page>
  );
}

function TemplateTabs({ model }: { readonly model: TemplatesModel }) {
  const { t } = useUi();
  return (
    <div class="mail-choice" role="group" aria-label={t('templates.which')}>
      {(model.templates.value ?? []).map(({ kind, language }) => (
        <button
          key={`${kind}-${language}`}
          type="button"
          aria-pressed={model.kind.value === kind && model.language.value === language}
          onClick={() => model.choose(kind, language)}
        >
          {t(`templates.kind.${kind}`)} –{'\u00a0'}
          <span lang={language}>{languageName(language)}</span>
        </button>
      ))}
    </div>
  );
}

function TemplateForm({ model, template }: { readonly model: TemplatesModel; readonly template: MailTemplate }) {
  const { t } = useUi();
  const places = template.places.map((place) => `{${place}}`).join(' ');
  return (
    <FormView class="panel" problems={model.problems} onSubmit={model.save}>
      <ProblemSummary fields={Object.values(model.fields)} />
      <TextField field={model.subject} />
      <TextArea field={model.body} hint={t('templates.places', { places })} rows={20} lang={template.language} />
      <div class="actions">
        <Submit label={t('templates.save')} isBusy={model.isBusy} />
        <button type="button" aria-disabled={model.isBusy.value} onClick={() => void model.show()}>
          {t('templates.show')}
        </button>
      </div>
    </FormView>
  );
}
