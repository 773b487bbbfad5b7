import type { RatingItem } from '../../../survey-definitions/kinds/rating.ts';
import { Clear } from './clear.tsx';
import { Group } from './group.tsx';
import { labelOf } from './item-texts.ts';
import { MissingChoices } from './missing-choices.tsx';
import type { ViewProps } from './view-props.ts';
import { ScaleChoices } from './scale-choices.tsx';

export function RatingView({ form, question }: ViewProps<RatingItem>) {
  const { name, item } = question;
  return (
    <Group form={form} question={question} role="radiogroup">
      <div class="scale">
        <ScaleChoices form={form} variable={name} scale={item.scale} />
      </div>
      <div class="apart">
        <MissingChoices form={form} variable={name} offered={item.missing} />
      </div>
      <Clear form={form} variable={name} label={labelOf(form, question)} />
    </Group>
  );
}
