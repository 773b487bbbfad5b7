import type { RatingItem } from '../../../survey-definitions/kinds/rating.ts';
import { Group } from './group.tsx';
import { labelOf } from './item-texts.ts';
import { ScaleChoices } from './scale-choices.tsx';
import type { ViewProps } from './view-props.ts';

export const RatingView = ({ form, question }: ViewProps<RatingItem>) => (
  <Group form={form} question={question} role="radiogroup">
    <ScaleChoices form={form} variable={question.name} item={question.item} label={labelOf(form, question)} />
  </Group>
);
