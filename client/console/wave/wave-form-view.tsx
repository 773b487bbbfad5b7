import { FailureNotice } from '../blocks/form/failure-notice.tsx';
import { ProblemSummary } from '../blocks/form/problem-summary.tsx';
import { RadioGroup } from '../blocks/form/radio-group.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Loading } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { MemberPicker } from '../surveys/form/member-picker.tsx';
import type { WaveForm } from './wave-form-model.ts';
import type { WaveFormScreen } from './wave-form-screen.ts';

/** One page: the year, the days, who is asked. */
export function WaveFormView({ model }: { readonly model: WaveFormScreen }) {
  const { t } = useUi();
  const form = model.form.value;
  if (form === null && model.failure.value === null) return <Loading />;
  const problems = form?.problems.value ?? [];
  return (
    <Page
      title={model.isNew ? t('wave.new') : t('wave.edit')}
      prefix={problems.length > 0 ? t('problems.prefix') : undefined}
      back={{ href: '/console/surveys', label: t('form.back') }}
    >
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {form !== null && <WaveFormFields model={model} form={form} />}
    </Page>
  );
}

function WaveFormFields({ model, form }: { readonly model: WaveFormScreen; readonly form: WaveForm }) {
  const { t } = useUi();
  const problems = form.problems.value;
  const submit = (event: Event) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ProblemSummary problems={problems} labelOf={(path) => labelOf(path, t)} />
      {problems.length === 0 && <FailureNotice failure={form.failure.value} />}
      <section class="panel" aria-labelledby="wave-heading">
        <h2 id="wave-heading">{t('wave.about')}</h2>
        <TextField
          path="record.year"
          label={t('wave.year')}
          value={form.year}
          problems={problems}
          width="short"
          attributes={{ inputMode: 'numeric', autocomplete: 'off' }}
        />
        <RadioGroup
          path="confidentiality"
          label={t('fielding.confidentiality')}
          value={form.confidentiality}
          options={[
            {
              value: 'confidential',
              label: t('confidentiality.confidential'),
              hint: t('wave.consequence.confidential'),
            },
            { value: 'attributed', label: t('confidentiality.attributed'), hint: t('fielding.consequence.attributed') },
          ]}
        />
      </section>
      <Days form={form} />
      <section class="panel" aria-labelledby="population-heading">
        <h2 id="population-heading">{t('wave.population')}</h2>
        <p class="hint">{t('wave.population-hint')}</p>
        <MemberPicker path="excluded" label={t('wave.excluded')} members={model.members.value} value={form.excluded} />
      </section>
      <button type="submit" class="primary" aria-disabled={form.isBusy.value}>
        {t('wave.save')}
      </button>
    </form>
  );
}

function Days({ form }: { readonly form: WaveForm }) {
  const { t } = useUi();
  const problems = form.problems.value;
  return (
    <section class="panel" aria-labelledby="days-heading">
      <h2 id="days-heading">{t('wave.days')}</h2>
      <p class="hint">{t('wave.days-hint')}</p>
      <div class="fields">
        <TextField
          path="opensAt"
          type="date"
          label={t('wave.opens-on')}
          hint={t('wave.opens-on-hint')}
          value={form.opensOn}
          problems={problems}
        />
        <TextField path="closesAt" type="date" label={t('wave.closes-on')} value={form.closesOn} problems={problems} />
      </div>
      <div class="fields">
        {form.reminders.map((day, index) => (
          <TextField
            key={index}
            path={`reminders.${index}`}
            type="date"
            label={t('wave.reminder', { number: index + 1 })}
            value={day}
            problems={problems}
          />
        ))}
      </div>
      <button type="button" onClick={form.suggestDays}>
        {t('wave.suggest-days')}
      </button>
    </section>
  );
}

function labelOf(path: string, t: ReturnType<typeof useUi>['t']): string | undefined {
  if (path.startsWith('reminders.')) return t('wave.reminder', { number: Number(path.split('.')[1]) + 1 });
  if (path === 'record.year') return t('wave.year');
  if (path === 'opensAt') return t('wave.opens-on');
  return path === 'closesAt' ? t('wave.closes-on') : undefined;
}
