import { OTHER } from '../../../survey-definitions/language/answer.ts';
import type { MultipleChoiceItem } from '../../../survey-definitions/kinds/multiple-choice.ts';
import { answerTo } from '../model/form.ts';
import { Choice } from './choice.tsx';
import { chosenAfter } from './chosen-after.ts';
import { Clear } from './clear.tsx';
import { fieldId } from './field-ids.ts';
import { Group } from './group.tsx';
import { labelOf, optionLabel, otherLabel } from './item-texts.ts';
import { OtherWords } from './other-words.tsx';
import type { ViewProps } from './view-props.ts';

export function MultipleChoiceView({ form, question }: ViewProps<MultipleChoiceItem>) {
  const { name, item } = question;
  const { t } = form;
  const options = item.options.map(({ code, exclusive = false }) => ({
    code,
    exclusive,
    label: optionLabel(form, question, code),
  }));
  const other = { code: OTHER, exclusive: false, label: otherLabel(form, question) };
  const ordinary = [...options.filter((option) => !option.exclusive), ...(item.other ? [other] : [])];
  const exclusive = options.filter((option) => option.exclusive);
  const answer = answerTo(form, name);
  const chosen = Array.isArray(answer) ? answer : [];
  const note = item.atMost === undefined ? t('choose-any') : t('choose-at-most', { count: item.atMost });
  const box = ({ code, label }: { readonly code: string; readonly label: string }, index: number, first = false) => (
    <Choice
      key={code}
      type="checkbox"
      name={name}
      value={code}
      id={first && index === 0 ? fieldId(name) : undefined}
      label={label}
      isChosen={chosen.includes(code)}
      onChoose={(isChosen) => form.model.answer(name, chosenAfter(item, chosen, code, isChosen))}
    />
  );
  return (
    <Group form={form} question={question} note={note}>
      <div class="list">{ordinary.map((option, index) => box(option, index, true))}</div>
      <OtherWords form={form} question={question} />
      <div class="apart">{exclusive.map((option, index) => box(option, index))}</div>
      <Clear form={form} variable={name} label={labelOf(form, question)} />
    </Group>
  );
}
