import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { committeeShort, committeeTitle } from '../../../../survey-definitions/reference/committees.ts';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { DaysInWords } from './days-in-words.tsx';
import type { SessionForm } from './session-form-model.ts';
import { DayFields, LanguageFields, PlaceFields } from './where-and-when-fields.tsx';

type Props = { readonly form: SessionForm; readonly problems: readonly Problem[] };

export function SessionFields({ form, problems }: Props) {
  const { t, language } = useUi();
  const counts = form.agendaCounts.value;
  return (
    <section class="panel" aria-labelledby="occasion-heading">
      <h2 id="occasion-heading">{t('session.heading')}</h2>
      {form.committees.length > 1 ? (
        <RadioGroup
          path="record.committee"
          label={t('session.committee')}
          value={form.committee}
          isRow
          options={form.committees.map((value) => ({ value, label: committeeShort(value, language) }))}
        />
      ) : (
        <p class="fact">
          <span>{t('session.committee')}</span> <strong>{committeeTitle(form.committee.value, language)}</strong>
        </p>
      )}
      <div class="fields">
        <TextField
          path="record.numbers"
          label={t('session.numbers')}
          hint={t('session.numbers-hint')}
          value={form.numbers}
          problems={problems}
          width="short"
          attributes={{ autocomplete: 'off' }}
        />
        <DayFields form={form} problems={problems} />
      </div>
      <DaysInWords startsOn={form.startsOn.value} endsOn={form.endsOn.value} />
      <PlaceFields form={form} problems={problems} />
      <LanguageFields
        form={form}
        problems={problems}
        label={t('session.languages')}
        hint={t('session.languages-hint')}
      />
      <TextArea
        path="record.agendaItems"
        label={t('session.agenda')}
        hint={t('session.agenda-hint')}
        value={form.agenda.en}
        problems={problems}
        lang="en"
      />
      <p class="hint count-line" aria-live="polite">
        {t('session.agenda-count', { count: counts.en })}
      </p>
      <details open={counts.fr > 0}>
        <summary>{t('session.agenda-french')}</summary>
        <TextArea
          path="agenda-french"
          label={t('session.agenda-french-label')}
          hint={t('session.agenda-french-hint')}
          value={form.agenda.fr}
          lang="fr"
        />
        <p class="hint count-line" aria-live="polite">
          {t('session.agenda-count', { count: counts.fr })}
        </p>
      </details>
    </section>
  );
}
