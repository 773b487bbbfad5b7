import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { ActivitiesModel } from './activities-model.ts';

/** Enters an activity without a survey, or what is known of one beside what its survey says. */
export function ActivityRegisterForm({ model }: { readonly model: ActivitiesModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const changed = model.changing.value;
  const said = changed?.ofSurvey ?? null;
  const isOpen = (name: 'alignedWithPlan' | 'experts' | 'accreditedExperts') => said === null || said[name] === null;
  return (
    <FormPanel
      name="activity"
      heading={
        changed === null
          ? t('activities.enter')
          : t('activities.change-of', { activity: inLanguage(changed.title, language) })
      }
      intro={said !== null && <p class="hint">{t('activities.of-survey')}</p>}
      form={model}
      chosen={changed}
      submit={t(changed === null ? 'activities.save' : 'measures.save-change')}
      onCancel={changed === null ? undefined : () => model.change(null)}
    >
      {said === null && (
        <>
          <div class="fields">
            {officialLanguages.map((tag) => (
              <TextField key={tag} field={fields[`title.${tag}`]} attributes={{ lang: tag }} />
            ))}
          </div>
          <div class="fields">
            <TextField field={fields.startsOn} type="date" />
            <TextField field={fields.endsOn} type="date" />
          </div>
        </>
      )}
      {isOpen('alignedWithPlan') && (
        <RadioGroup
          field={fields.alignedWithPlan}
          isRow
          options={(['yes', 'no', ''] as const).map((value) => ({ value, label: t(`answer.${value || 'unknown'}`) }))}
        />
      )}
      <div class="fields">
        {isOpen('experts') && <TextField field={fields.experts} hint={t('activities.if-known')} type="count" />}
        {isOpen('accreditedExperts') && (
          <TextField field={fields.accreditedExperts} hint={t('activities.if-known')} type="count" />
        )}
        <TextField field={fields.cost} hint={t('activities.cost-hint')} type="decimal" />
      </div>
    </FormPanel>
  );
}
