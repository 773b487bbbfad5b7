import type { ComponentChildren } from 'preact';
import type { GridItem } from '../../../survey-definitions/kinds/grid.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, problemWith, type Form } from '../model/form.ts';
import { languageShown } from '../../../survey-definitions/reference/localized-text.ts';
import { problemId, rowId } from './field-ids.ts';
import { rowLabel } from './item-texts.ts';
import { ProblemMessage } from './problem-message.tsx';
import { ScaleChoices } from './scale-choices.tsx';

type Props = { readonly form: Form; readonly variable: Variable; readonly item: GridItem };

/** One radio group, named after its row; it renders again when its own answer changes. */
export const GridRow = (props: Props) => (
  <RowGroup {...props} class="row">
    <div class="row-label">
      <RowName {...props} />
      <ProblemMessage {...props} />
    </div>
  </RowGroup>
);

/** A row of a long list: it opens for whoever picks it, without a script as well; an answer keeps it open. */
export const PickedRow = (props: Props) => (
  <details open={answerTo(props.form, props.variable.name) !== undefined}>
    <summary>
      <RowName {...props} />
    </summary>
    <RowGroup {...props} class="pick">
      <ProblemMessage {...props} />
    </RowGroup>
  </details>
);

const RowName = ({ form, variable }: Props) => (
  <bdi id={rowId(variable.name)} lang={variable.row && languageShown(variable.row.label, form.language)}>
    {rowLabel(form, variable)}
  </bdi>
);

function RowGroup({
  form,
  variable,
  item,
  class: name,
  children,
}: Props & { class: string; children: ComponentChildren }) {
  const isWrong = problemWith(form, variable.name) !== undefined;
  return (
    <div
      class={isWrong ? `${name} wrong` : name}
      role="radiogroup"
      aria-labelledby={rowId(variable.name)}
      aria-required={item.required ? true : undefined}
      aria-invalid={isWrong ? true : undefined}
      aria-describedby={isWrong ? problemId(variable.name) : undefined}
    >
      {children}
      <ScaleChoices form={form} variable={variable.name} item={item} label={rowLabel(form, variable)} saysPosition />
    </div>
  );
}
