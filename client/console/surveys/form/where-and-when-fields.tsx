import type { Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Format } from '../../../../survey-definitions/surveys/survey.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { formatOptions, languageOptions } from './occasion-options.ts';

/** What a session and an activity have in common. */
type WhereAndWhen = {
  readonly startsOn: Signal<string>;
  readonly endsOn: Signal<string>;
  readonly format: Signal<Format>;
  readonly place: Signal<string>;
  readonly languages: Signal<readonly string[]>;
};

type Props = { readonly form: WhereAndWhen; readonly problems: readonly Problem[] };

export function DayFields({ form, problems }: Props) {
  const { t } = useUi();
  return (
    <>
      <TextField
        path="record.startsOn"
        type="date"
        label={t('session.starts-on')}
        value={form.startsOn}
        problems={problems}
      />
      <TextField
        path="record.endsOn"
        type="date"
        label={t('session.ends-on')}
        value={form.endsOn}
        problems={problems}
      />
    </>
  );
}

export function PlaceFields({ form, problems }: Props) {
  const { t } = useUi();
  return (
    <div class="fields">
      <RadioGroup
        path="record.format"
        label={t('session.format')}
        value={form.format}
        isRow
        options={formatOptions(t)}
      />
      <TextField path="record.place" label={t('session.place')} value={form.place} problems={problems} width="medium" />
    </div>
  );
}

/** The languages of the occasion, not of the form. */
export function LanguageFields({
  form,
  problems,
  label,
  hint,
}: Props & { readonly label: string; readonly hint?: string }) {
  return (
    <CheckGroup
      path="record.languages"
      label={label}
      {...(hint !== undefined && { hint })}
      value={form.languages}
      isRow
      options={languageOptions(['en', 'fr', 'es', 'ar', 'ru', 'pt'])}
      problems={problems}
    />
  );
}
