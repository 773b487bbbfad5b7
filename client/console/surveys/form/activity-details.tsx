import { useContext } from 'preact/hooks';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormProblems } from '../../blocks/form/field.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { ActivityForm } from './activity-form-model.ts';
import { MemberPicker } from './member-picker.tsx';

type Props = {
  readonly form: ActivityForm;
  readonly members: readonly Member[];
};

export function ActivityDetails({ form, members }: Props) {
  const { t } = useUi();
  const hasProblem = useContext(FormProblems).some((problem) => /experts|participants|accredited/i.test(problem.path));
  return (
    <details class="more" open={hasProblem}>
      <summary>{t('activity.more')}</summary>
      <p class="hint">{t('activity.more-hint')}</p>
      <CheckGroup
        field={form.topics}
        options={activityTopics.map((value) => ({ value, label: t(`topic.${value}`) }))}
      />
      <RadioGroup
        field={form.alignedWithPlan}
        isRow
        options={(['yes', 'no', ''] as const).map((value) => ({ value, label: t(`answer.${value || 'unknown'}`) }))}
      />
      <MemberPicker field={form.beneficiaries} members={members} />
      <div class="fields">
        <TextField field={form.programme} hint={t('activity.programme-hint')} />
        <TextField field={form.donor} />
      </div>
      <TextArea field={form.partners} hint={t('activity.partners-hint')} rows={3} />
      <div class="fields">
        <TextField field={form.experts} type="count" />
        <TextField field={form.accreditedExperts} type="count" />
        <TextField field={form.participants} type="count" />
      </div>
      <TextField field={form.otherParticipants} hint={t('activity.other-participants-hint')} />
      <TextField field={form.expectedOutput} hint={t('activity.output-hint')} />
      <RadioGroup
        field={form.outputDelivered}
        isRow
        options={(['yes', 'partly', 'no', ''] as const).map((value) => ({
          value,
          label: t(`answer.${value || 'unknown'}`),
        }))}
      />
    </details>
  );
}

/** Strategic objectives and focus areas that an activity may be about; the plan's own codes. */
const activityTopics = ['SO1', 'SO2', 'SO3', 'SO4', 'FA1', 'FA2', 'FA3'] as const;
