import type { Confidentiality } from '../../../../survey-definitions/surveys/survey.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FieldingForm } from './fielding-form-model.ts';
import { brussels } from '../../../../survey-definitions/reference/moment-words.ts';
import { languageOptions } from './occasion-options.ts';

type Props = {
  readonly form: FieldingForm;
  readonly languages: readonly string[];
};

export function FieldingFields({ form, languages }: Props) {
  const { t } = useUi();
  const modes: readonly Confidentiality[] = ['confidential', 'anonymous'];
  return (
    <>
      <section class="panel" aria-labelledby="audience-heading">
        <h2 id="audience-heading">{t('fielding.audience')}</h2>
        <RadioGroup
          field={form.confidentiality}
          options={modes.map((value) => ({
            value,
            label: t(`confidentiality.${value}`),
            hint: t(`fielding.consequence.${value}`),
          }))}
        />
        <div class="fields">
          <TextField field={form.population} hint={t('fielding.population-hint')} type="count" />
          {form.confidentiality.value === 'anonymous' && (
            <TextField field={form.delegates} hint={t('fielding.delegates-hint')} type="count" />
          )}
          <CheckGroup field={form.languages} options={languageOptions(languages)} isRow />
        </div>
      </section>
      <ClosingFields form={form} />
    </>
  );
}

function ClosingFields({ form }: Pick<Props, 'form'>) {
  const { t, format } = useUi();
  const { closesAt } = form.input.value;
  return (
    <section class="panel" aria-labelledby="window-heading">
      <h2 id="window-heading">{t('fielding.window')}</h2>
      <div class="fields">
        <TextField field={form.closesOn} type="date" />
        <TextField field={form.closesAtTime} type="time" />
      </div>
      {closesAt !== null && (
        <p class="hint">
          {t('fielding.own-zone', {
            brussels: format.instant(closesAt, brussels),
            when: format.instant(closesAt),
            zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          })}
        </p>
      )}
    </section>
  );
}
