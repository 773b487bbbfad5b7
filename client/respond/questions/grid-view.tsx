import type { GridItem } from '../../../survey-definitions/kinds/grid.ts';
import type { Form } from '../model/form.ts';
import { GridRow, PickedRow } from './grid-row.tsx';
import { Group } from './group.tsx';
import { scaleLabel } from './item-texts.ts';
import { missingKeys } from './missing-choices.tsx';
import type { ViewProps } from './view-props.ts';

/** Rows of radio groups. One markup: the style sheet makes cards of them on narrow screens and a table on wide ones. */
export function GridView({ form, question }: ViewProps<GridItem>) {
  const { item } = question;
  const isPicked = question.variables[0]?.isPicked;
  const Row = isPicked ? PickedRow : GridRow;
  return (
    <Group form={form} question={question} note={isPicked && form.t('pick')}>
      <div class={isPicked ? 'picks' : 'rows'}>
        {!isPicked && <ScaleHead form={form} item={item} />}
        {question.variables.map((variable) => (
          <Row key={variable.name} form={form} variable={variable} item={item} />
        ))}
      </div>
    </Group>
  );
}

/** For the eye only: each choice says its own name. */
function ScaleHead({ form, item }: { readonly form: Form; readonly item: GridItem }) {
  const codes = form.model.questionnaire.value.definition.scales[item.scale]?.codes ?? [];
  return (
    <div class="row head" aria-hidden="true">
      <div class="row-label" />
      <div class="scale">
        {codes.map((code) => (
          <span key={code}>{scaleLabel(form, item.scale, code)}</span>
        ))}
      </div>
      <div class="apart">
        {item.missing?.map((reason) => (
          <span key={reason}>{form.t(missingKeys[reason])}</span>
        ))}
      </div>
    </div>
  );
}
