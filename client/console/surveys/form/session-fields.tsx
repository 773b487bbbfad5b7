import { committeeShort, committeeTitle } from '../../../../survey-definitions/reference/committees.ts';
import { agendaItemsForEverybody } from '../../../../survey-definitions/surveys/survey.ts';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { SessionForm } from './session-form-model.ts';
import { DayFields, WhereFields } from './where-and-when-fields.tsx';

export function SessionFields({ form }: { readonly form: SessionForm }) {
  const { t, language } = useUi();
  const counts = form.agendaCounts.value;
  return (
    <section class="panel" aria-labelledby="occasion-heading">
      <h2 id="occasion-heading">{t('session.heading')}</h2>
      {form.committees.length > 1 ? (
        <RadioGroup
          field={form.committee}
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
          field={form.numbers}
          hint={t('session.numbers-hint')}
          width="short"
          attributes={{ autocomplete: 'off' }}
        />
        <DayFields form={form} />
      </div>
      <WhereFields form={form} languagesHint={t('session.languages-hint')} />
      <TextArea field={form.agenda.en} hint={t('session.agenda-hint')} lang="en" />
      <p class="hint count-line" aria-live="polite">
        {t('session.agenda-count', { count: counts.en })}
        {counts.en > agendaItemsForEverybody && (
          <strong> {t('session.agenda-many', { most: agendaItemsForEverybody })}</strong>
        )}
      </p>
      <details open={counts.fr > 0}>
        <summary>{t('session.agenda-french')}</summary>
        <TextArea field={form.agenda.fr} hint={t('session.agenda-french-hint')} lang="fr" />
        <p class="hint count-line" aria-live="polite">
          {t('session.agenda-count', { count: counts.fr })}
        </p>
      </details>
    </section>
  );
}
