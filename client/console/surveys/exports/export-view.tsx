import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormView } from '../../blocks/form/form-view.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { occasionName } from '../../words/occasion-words.ts';
import { filesOf } from './export-files.ts';
import type { ExportModel } from './export-model.ts';
import { ExportProgress } from './export-progress.tsx';

/** Everything that can be taken away from a survey, with what it is good for. */
export function ExportView({ model }: { readonly model: ExportModel }) {
  const { t, language } = useUi();
  const detail = model.detail.value;
  if (detail === null && model.failure.value === null) return <Loading />;
  const { survey } = detail ?? {};
  const name = survey === undefined ? '' : occasionName(survey.record, language, t);
  return (
    <Page
      title={survey === undefined ? t('results.export-title') : t('export.title', { occasion: name })}
      {...(survey && { back: { href: surveyPath(survey.id), label: t('results.back', { occasion: name }) } })}
      lead={survey && <p>{t('export.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} />
      {detail !== null && <ExportForm model={model} detail={detail} />}
      <ExportProgress model={model} />
    </Page>
  );
}

/** A language by its own name: 'English', 'français'. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

function ExportForm({ model, detail }: { readonly model: ExportModel; readonly detail: SurveyDetail }) {
  const { t } = useUi();
  const { survey } = detail;
  const files = filesOf(survey);
  const chosen = files.find(({ name }) => name === model.file.value);
  const isBusy = model.progress.value?.is === 'receiving' || model.progress.value?.is === 'checking';
  return (
    <FormView class="panel" onSubmit={model.take}>
      <RadioGroup
        field={model.file}
        options={files.map(({ name }) => ({
          value: name,
          label: t(`export.file.${name}`),
          hint: t(`export.hint.${name}`),
        }))}
      />
      {survey.confidentiality === 'anonymous' && <p class="hint">{t('export.anonymous')}</p>}
      {chosen?.hasValues && (
        <RadioGroup
          field={model.values}
          options={(['codes', 'labels'] as const).map((value) => ({ value, label: t(`export.values.${value}`) }))}
        />
      )}
      {(chosen?.hasLanguage || (chosen?.hasValues && model.values.value === 'labels')) && (
        <div class="narrow-form">
          <Select
            field={model.language}
            options={survey.languages.map((value) => ({ value, label: ownName(value) }))}
          />
        </div>
      )}
      {chosen?.csv && (
        <>
          <RadioGroup
            field={model.layout}
            options={(['international', 'continental'] as const).map((value) => ({
              value,
              label: t(`export.layout.${value}`),
            }))}
          />
          <CheckGroup
            field={model.mark}
            hint={t('export.mark-hint')}
            options={[{ value: 'bom', label: t('export.mark-label') }]}
          />
        </>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {t('export.take')}
        </button>
      </div>
    </FormView>
  );
}
