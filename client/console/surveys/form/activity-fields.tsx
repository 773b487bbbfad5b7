import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { DefinitionSummary, Member } from '../../../shared/api-types.ts';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ActivityDetails } from './activity-details.tsx';
import type { ActivityForm } from './activity-form-model.ts';
import { activityTypes } from '../../../../survey-definitions/surveys/survey.ts';
import { DaysInWords } from './days-in-words.tsx';
import { memberOptions } from '../../blocks/form/member-options.ts';
import { DayFields, LanguageFields, PlaceFields } from './where-and-when-fields.tsx';

type Props = {
  readonly form: ActivityForm;
  readonly problems: readonly Problem[];
  readonly members: readonly Member[];
  readonly definitions: readonly DefinitionSummary[];
};

/** What every activity has; the rest waits in a disclosure. */
export function ActivityFields({ form, problems, members, definitions }: Props) {
  const { t, language } = useUi();
  return (
    <section class="panel" aria-labelledby="occasion-heading">
      <h2 id="occasion-heading">{t('activity.heading')}</h2>
      {definitions.length > 1 && (
        <RadioGroup
          path="definition"
          label={t('activity.definition')}
          value={form.definition}
          options={definitions.map(({ name, title }) => ({ value: name, label: inLanguage(title, language) }))}
        />
      )}
      <div class="fields wide">
        <TextField
          path="record.title"
          label={t('activity.title-en')}
          value={form.titleEn}
          problems={problems}
          attributes={{ lang: 'en' }}
        />
        <TextField
          path="title-french"
          label={t('activity.title-fr')}
          value={form.titleFr}
          attributes={{ lang: 'fr' }}
        />
      </div>
      <div class="fields">
        <Select
          path="record.type"
          label={t('activity.type')}
          value={form.type}
          options={activityTypes.map((value) => ({ value, label: t(`activity-type.${value}`) }))}
        />
        <Select
          path="record.host"
          label={t('activity.host')}
          value={form.host}
          options={[{ value: '', label: t('activity.no-host') }, ...memberOptions(members, language)]}
        />
      </div>
      <div class="fields">
        <DayFields form={form} problems={problems} />
      </div>
      <DaysInWords startsOn={form.startsOn.value} endsOn={form.endsOn.value} />
      <PlaceFields form={form} problems={problems} />
      <LanguageFields form={form} problems={problems} label={t('activity.languages')} />
      <ActivityDetails form={form} problems={problems} members={members} />
    </section>
  );
}
