import type { GridItem } from '../../../survey-definitions/kinds/grid.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { problemWith, type Form } from '../model/form.ts';
import { Clear } from './clear.tsx';
import { problemId, rowId } from './field-ids.ts';
import { rowLabel } from './item-texts.ts';
import { MissingChoices } from './missing-choices.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { ScaleChoices } from './scale-choices.tsx';

type Props = { readonly form: Form; readonly variable: Variable; readonly item: GridItem };

/** One radio group, named after its row; it renders again when its own answer changes. */
export function GridRow({ form, variable, item }: Props) {
  const { name } = variable;
  const label = rowLabel(form, variable);
  const isWrong = problemWith(form, name) !== undefined;
  return (
    <div
      class={isWrong ? 'row wrong' : 'row'}
      role="radiogroup"
      aria-labelledby={rowId(name)}
      aria-required={item.required ? true : undefined}
      aria-invalid={isWrong ? true : undefined}
      aria-describedby={isWrong ? problemId(name) : undefined}
    >
      <div class="row-label">
        <p id={rowId(name)}>{label}</p>
        <ProblemMessage form={form} variable={variable} />
      </div>
      <div class="scale">
        <ScaleChoices form={form} variable={name} scale={item.scale} saysPosition />
      </div>
      <div class="apart">
        <MissingChoices form={form} variable={name} offered={item.missing} />
      </div>
      <Clear form={form} variable={name} label={label} />
    </div>
  );
}
