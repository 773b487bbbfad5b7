import { FailureNotice } from '../blocks/failure-notice.tsx';
import { FormView } from '../blocks/form/form-view.tsx';
import { ProblemSummary } from '../blocks/form/problem-summary.tsx';
import { RadioGroup } from '../blocks/form/radio-group.tsx';
import { Submit } from '../blocks/form/submit.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Loading } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { MemberPicker } from '../surveys/form/member-picker.tsx';
import { ReachablePanel } from './reachable-panel.tsx';
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
      hasProblems={problems.length > 0}
      back={{ href: '/console/surveys', label: t('form.back') }}
    >
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {form !== null && <WaveFormFields model={model} form={form} />}
    </Page>
  );
}

function WaveFormFields({ model, form }: { readonly model: WaveFormScreen; readonly form: WaveForm }) {
  const { t } = useUi();
  const excluded = form.excluded.value;
  const population = model.members.value.filter(({ id }) => !excluded.includes(id)).length;
  return (
    <FormView problems={form.problems} onSubmit={form.save}>
      <ProblemSummary fields={[form.year, form.opensOn, form.closesOn, ...form.reminders]} />
      <FailureNotice failure={form.failure.value} />
      <section class="panel" aria-labelledby="wave-heading">
        <h2 id="wave-heading">{t('wave.about')}</h2>
        <TextField field={form.year} type="count" />
        <RadioGroup
          field={form.confidentiality}
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
        <MemberPicker field={form.excluded} members={model.members.value} />
      </section>
      {population >= fewestMembers && <ReachablePanel population={population} />}
      <Submit label={t('wave.save')} isBusy={form.isBusy} />
    </FormView>
  );
}

function Days({ form }: { readonly form: WaveForm }) {
  const { t } = useUi();
  return (
    <section class="panel" aria-labelledby="days-heading">
      <h2 id="days-heading">{t('wave.days')}</h2>
      <p class="hint">{t('wave.days-hint')}</p>
      <div class="fields">
        <TextField field={form.opensOn} type="date" hint={t('wave.opens-on-hint')} />
        <TextField field={form.closesOn} type="date" />
      </div>
      <div class="fields">
        {form.reminders.map((day) => (
          <TextField key={day.path} field={day} type="date" />
        ))}
      </div>
      <button type="button" onClick={form.suggestDays}>
        {t('wave.suggest-days')}
      </button>
    </section>
  );
}

/** Of fewer there is nothing to foretell. */
const fewestMembers = 10;
