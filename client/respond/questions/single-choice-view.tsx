import type { SingleChoiceItem } from '../../../survey-definitions/kinds/single-choice.ts';
import { OTHER } from '../../../survey-definitions/language/answer.ts';
import { Clear } from './clear.tsx';
import { Group } from './group.tsx';
import { labelOf, optionLabel, otherLabel } from './item-texts.ts';
import { MissingChoices } from './missing-choices.tsx';
import { OptionChoices } from './option-choices.tsx';
import { OtherWords } from './other-words.tsx';
import { SelectView } from './select-view.tsx';
import type { ViewProps } from './view-props.ts';

/** Above this many options a list to scroll is easier than a page of radio buttons. */
const MOST_RADIO_BUTTONS = 12;

export function SingleChoiceView({ form, question }: ViewProps<SingleChoiceItem>) {
  const { name, item } = question;
  if ('register' in item.options) return <SelectView form={form} question={question} options={form.members} />;
  const options = item.options.map(({ code }) => [code, optionLabel(form, question, code)] as const);
  const all = item.other ? [...options, [OTHER, otherLabel(form, question)] as const] : options;
  if (all.length > MOST_RADIO_BUTTONS) return <SelectView form={form} question={question} options={all} />;
  return (
    <Group form={form} question={question} role="radiogroup">
      <div class="list">
        <OptionChoices form={form} question={question} options={all} />
      </div>
      <OtherWords form={form} question={question} />
      <div class="apart">
        <MissingChoices form={form} variable={name} offered={item.missing} />
      </div>
      <Clear form={form} variable={name} label={labelOf(form, question)} />
    </Group>
  );
}
