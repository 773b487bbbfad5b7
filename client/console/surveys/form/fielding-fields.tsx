import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Confidentiality } from '../../../../survey-definitions/surveys/survey.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FieldingForm } from './fielding-form-model.ts';
import { brussels } from '../../../shared/moment-words.ts';
import { languageOptions } from './occasion-options.ts';

type Props = {
  readonly form: FieldingForm;
  readonly languages: readonly string[];
  readonly kind: 'session' | 'activity';
  readonly problems: readonly Problem[];
};

export function FieldingFields({ form, languages, kind, problems }: Props) {
  const { t } = useUi();
  const modes: readonly Confidentiality[] = ['confidential', 'anonymous'];
  return (
    <>
      <section class="panel" aria-labelledby="audience-heading">
        <h2 id="audience-heading">{t('fielding.audience')}</h2>
        <RadioGroup
          path="confidentiality"
          label={t('fielding.confidentiality')}
          value={form.confidentiality}
          options={modes.map((value) => ({
            value,
            label: t(`confidentiality.${value}`),
            hint: t(`fielding.consequence.${value}`),
          }))}
        />
        <div class="fields">
          <TextField
            path="population"
            label={kind === 'session' ? t('fielding.population') : t('fielding.population-activity')}
            hint={t('fielding.population-hint')}
            value={form.population}
            problems={problems}
            width="short"
            attributes={{ inputMode: 'numeric', autocomplete: 'off' }}
          />
          <CheckGroup
            path="languages"
            label={t('fielding.languages')}
            value={form.languages}
            options={languageOptions(languages)}
            problems={problems}
            isRow
          />
        </div>
      </section>
      <ClosingFields form={form} problems={problems} />
    </>
  );
}

function ClosingFields({ form, problems }: Pick<Props, 'form' | 'problems'>) {
  const { t, format } = useUi();
  const { closesAt } = form.input.value;
  return (
    <section class="panel" aria-labelledby="window-heading">
      <h2 id="window-heading">{t('fielding.window')}</h2>
      <div class="fields">
        <TextField
          path="closesAt"
          type="date"
          label={t('fielding.closes-on')}
          value={form.closesOn}
          problems={problems}
        />
        <TextField path="closesAt-time" type="time" label={t('fielding.closes-at')} value={form.closesAtTime} />
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
