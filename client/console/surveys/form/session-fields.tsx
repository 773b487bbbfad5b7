import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';
import { otherOfficial } from '../../../../survey-definitions/reference/languages.ts';
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
      <Agenda form={form} language={firstLanguage} />
      {otherOfficial(firstLanguage).map((tag) => (
        <details key={tag} open={form.agendaCounts.value[tag] > 0}>
          <summary>{t(`session.agenda-titles-${tag}`)}</summary>
          <Agenda form={form} language={tag} />
        </details>
      ))}
    </section>
  );
}

/** The titles in one language, and how many they are: above all whether they are too many, which is said once. */
function Agenda({ form, language }: { readonly form: SessionForm; readonly language: OfficialLanguage }) {
  const { t } = useUi();
  const count = form.agendaCounts.value[language];
  return (
    <>
      <TextArea field={form.agenda[language]} hint={t(`session.agenda-hint-${language}`)} lang={language} />
      <p class="hint count-line" aria-live="polite">
        {t('session.agenda-count', { count })}
        {language === firstLanguage && count > agendaItemsForEverybody && (
          <strong> {t('session.agenda-many', { most: agendaItemsForEverybody })}</strong>
        )}
      </p>
    </>
  );
}
