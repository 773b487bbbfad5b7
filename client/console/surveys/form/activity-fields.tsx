import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { DefinitionSummary } from '../../../../server/surveys/questionnaires/definition-contract.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ActivityDetails } from './activity-details.tsx';
import type { ActivityForm } from './activity-form-model.ts';
import { activityTypes } from '../../../../survey-definitions/surveys/survey.ts';
import { memberOptions } from '../../blocks/form/member-options.ts';
import { DayFields, WhereFields } from './where-and-when-fields.tsx';

type Props = {
  readonly form: ActivityForm;
  readonly members: readonly Member[];
  readonly definitions: readonly DefinitionSummary[];
};

/** What every activity has; the rest waits in a disclosure. */
export function ActivityFields({ form, members, definitions }: Props) {
  const { t, language } = useUi();
  return (
    <section class="panel" aria-labelledby="occasion-heading">
      <h2 id="occasion-heading">{t('activity.heading')}</h2>
      {definitions.length > 1 && (
        <RadioGroup
          field={form.definition}
          options={definitions.map(({ name, title }) => ({ value: name, label: inLanguage(title, language) }))}
        />
      )}
      <div class="fields wide">
        {officialLanguages.map((tag) => (
          <TextField key={tag} field={form[`title.${tag}`]} attributes={{ lang: tag }} />
        ))}
      </div>
      <div class="fields">
        <Select
          field={form.type}
          options={activityTypes.map((value) => ({ value, label: t(`activity-type.${value}`) }))}
        />
        <Select
          field={form.host}
          options={[{ value: '', label: t('activity.no-host') }, ...memberOptions(members, language)]}
        />
      </div>
      <div class="fields">
        <DayFields form={form} />
      </div>
      <WhereFields form={form} />
      <ActivityDetails form={form} members={members} />
    </section>
  );
}
