import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Member } from '../../../shared/api-types.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { ActivityForm } from './activity-form-model.ts';
import { activityTopics } from './activity-topics.ts';
import { MemberPicker } from './member-picker.tsx';

type Props = {
  readonly form: ActivityForm;
  readonly problems: readonly Problem[];
  readonly members: readonly Member[];
};

export function ActivityDetails({ form, problems, members }: Props) {
  const { t } = useUi();
  const hasProblem = problems.some((problem) => /experts|participants|accredited/i.test(problem.path));
  return (
    <details class="more" open={hasProblem}>
      <summary>{t('activity.more')}</summary>
      <p class="hint">{t('activity.more-hint')}</p>
      <CheckGroup
        path="record.topics"
        label={t('activity.topics')}
        value={form.topics}
        options={activityTopics.map((value) => ({ value, label: t(`topic.${value}`) }))}
      />
      <RadioGroup
        path="record.alignedWithPlan"
        label={t('activity.aligned')}
        value={form.alignedWithPlan}
        isRow
        options={(['yes', 'no', ''] as const).map((value) => ({
          value,
          label: value === '' ? t('answer.unknown') : t(`answer.${value}`),
        }))}
      />
      <MemberPicker
        path="record.beneficiaries"
        label={t('activity.beneficiaries')}
        members={members}
        value={form.beneficiaries}
      />
      <div class="fields">
        <TextField
          path="record.programme"
          label={t('activity.programme')}
          hint={t('activity.programme-hint')}
          value={form.programme}
        />
        <TextField path="record.donor" label={t('activity.donor')} value={form.donor} />
      </div>
      <TextArea
        path="record.partners"
        label={t('activity.partners')}
        hint={t('activity.partners-hint')}
        value={form.partners}
        rows={3}
      />
      <div class="fields">
        <TextField
          path="record.experts"
          label={t('activity.experts')}
          value={form.experts}
          problems={problems}
          width="short"
          attributes={numeric}
        />
        <TextField
          path="record.accreditedExperts"
          label={t('activity.accredited')}
          value={form.accreditedExperts}
          problems={problems}
          width="short"
          attributes={numeric}
        />
        <TextField
          path="record.participants"
          label={t('activity.participants')}
          value={form.participants}
          problems={problems}
          width="short"
          attributes={numeric}
        />
      </div>
      <TextField
        path="record.otherParticipants"
        label={t('activity.other-participants')}
        hint={t('activity.other-participants-hint')}
        value={form.otherParticipants}
      />
      <TextField
        path="record.expectedOutput"
        label={t('activity.output')}
        hint={t('activity.output-hint')}
        value={form.expectedOutput}
      />
      <RadioGroup
        path="record.outputDelivered"
        label={t('activity.delivered')}
        value={form.outputDelivered}
        isRow
        options={(['yes', 'partly', 'no', ''] as const).map((value) => ({
          value,
          label: value === '' ? t('answer.unknown') : t(`answer.${value}`),
        }))}
      />
    </details>
  );
}

const numeric = { inputMode: 'numeric', autocomplete: 'off' } as const;
