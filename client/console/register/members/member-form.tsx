import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { regionName, regions } from '../../../../survey-definitions/reference/regions.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { MemberModel } from './member-model.ts';

const confidences = ['high', 'medium', 'low'] as const;

export function MemberForm({ model }: { readonly model: MemberModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  return (
    <FormPanel
      name="member"
      heading={t('member.facts')}
      form={model}
      submit={t(model.isNew ? 'member.enter' : 'member.save')}
    >
      <div class="fields">
        {officialLanguages.map((tag) => (
          <TextField key={tag} field={fields[`name.${tag}`]} attributes={{ lang: tag }} />
        ))}
      </div>
      <div class="fields">
        <Select
          field={fields.region}
          options={[
            { value: '', label: t('baselines.choose') },
            ...regions.map((region) => ({ value: region, label: regionName(region, language) })),
          ]}
        />
        <TextField field={fields.iso2} hint={t('member.iso2-hint')} width="short" />
        <TextField field={fields.memberSince} hint={t('member.since-hint')} width="short" />
      </div>
      <CheckGroup field={fields.status} options={[{ value: 'counted', label: t('member.counted') }]} />
      <Select
        field={fields.confidence}
        options={confidences.map((confidence) => ({ value: confidence, label: t(`confidence.${confidence}`) }))}
      />
      <TextArea field={fields.note} rows={3} />
    </FormPanel>
  );
}
