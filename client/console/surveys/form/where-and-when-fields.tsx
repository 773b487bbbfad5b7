import { languages } from '../../../../survey-definitions/reference/languages.ts';
import type { Format } from '../../../../survey-definitions/surveys/survey.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import type { Field } from '../../blocks/form/form-field.ts';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { PlaceFields } from './place-fields.ts';
import { formatOptions, languageOptions } from './occasion-options.ts';

/** What a session and an activity have in common. */
type WhereAndWhen = {
  readonly startsOn: Field<string>;
  readonly endsOn: Field<string>;
  readonly format: Field<Format>;
  readonly place: PlaceFields;
  /** Of the occasion, not of the form. */
  readonly languages: Field<readonly string[]>;
};

type Props = { readonly form: WhereAndWhen };

export const DayFields = ({ form }: Props) => (
  <>
    <TextField field={form.startsOn} type="date" />
    <TextField field={form.endsOn} type="date" />
  </>
);

export function WhereFields({ form, languagesHint }: Props & { readonly languagesHint?: string }) {
  const { t } = useUi();
  return (
    <>
      <DaysInWords startsOn={form.startsOn.value} endsOn={form.endsOn.value} />
      <div class="fields">
        <RadioGroup field={form.format} isRow options={formatOptions(t)} />
        {form.place.map((name) => (
          <TextField key={name.path} field={name} width="medium" />
        ))}
      </div>
      <CheckGroup field={form.languages} hint={languagesHint} isRow options={languageOptions(languages)} />
    </>
  );
}

/** Date fields look different in every browser; words do not. */
function DaysInWords({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }) {
  const { format } = useUi();
  if (startsOn === '' || endsOn === '' || endsOn < startsOn) return null;
  return (
    <p class="hint count-line" aria-live="polite">
      {format.days(startsOn, endsOn)}
    </p>
  );
}
