import { regionName, regions } from '../../../../survey-definitions/reference/regions.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { TextKey } from '../../words/translate.ts';
import type { MemberModel } from './member-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  'name.en': 'member.name-en',
  'name.fr': 'member.name-fr',
  iso2: 'member.iso2',
  region: 'members.region',
  memberSince: 'members.column.since',
  confidence: 'member.confidence',
  note: 'member.note',
};

const confidences = ['high', 'medium', 'low'] as const;

export function MemberForm({ model }: { readonly model: MemberModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  return (
    <FormPanel name="member" heading={t('member.facts')} form={model} labels={labels}>
      <div class="fields">
        <TextField path="name.en" label={t('member.name-en')} value={fields.nameEn} problems={problems} />
        <TextField
          path="name.fr"
          label={t('member.name-fr')}
          value={fields.nameFr}
          problems={problems}
          attributes={{ lang: 'fr' }}
        />
      </div>
      <div class="fields">
        <Select
          path="region"
          label={t('members.region')}
          value={fields.region}
          problems={problems}
          options={[
            { value: '', label: t('baselines.choose') },
            ...regions.map((region) => ({ value: region, label: regionName(region, language) })),
          ]}
        />
        <TextField
          path="iso2"
          label={t('member.iso2')}
          hint={t('member.iso2-hint')}
          value={fields.iso2}
          problems={problems}
          width="short"
        />
        <TextField
          path="memberSince"
          label={t('members.column.since')}
          hint={t('member.since-hint')}
          value={fields.memberSince}
          problems={problems}
          width="short"
        />
      </div>
      <CheckGroup
        path="counted"
        label={t('member.counting')}
        value={fields.status}
        options={[{ value: 'counted', label: t('member.counted') }]}
      />
      <Select
        path="confidence"
        label={t('member.confidence')}
        value={fields.confidence}
        options={confidences.map((confidence) => ({ value: confidence, label: t(`confidence.${confidence}`) }))}
      />
      <TextArea path="note" label={t('member.note')} value={fields.note} problems={problems} rows={3} />
      <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
        {t(model.isNew ? 'member.enter' : 'member.save')}
      </button>
    </FormPanel>
  );
}
