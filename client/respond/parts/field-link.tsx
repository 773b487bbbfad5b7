import type { ComponentChildren } from 'preact';
import type { Form } from '../model/form.ts';
import { fieldId } from '../questions/field-ids.ts';

type Props = {
  readonly form: Form;
  readonly variable: string;
  readonly onFollow?: () => void;
  readonly children: ComponentChildren;
};

/** A link to the field of a variable. Where the form comes by sections, the field's section is opened first. */
export function FieldLink({ form, variable, onFollow, children }: Props) {
  const { model } = form;
  const onClick = (event: Event) => {
    onFollow?.();
    const section = model.outline
      .peek()
      .sections.find(({ questions }) =>
        questions.some((question) => question.variables.some(({ name }) => name === variable)),
      );
    if (!model.isBySection.peek() || !section) return;
    event.preventDefault();
    model.goTo(section.name, fieldId(variable));
  };
  return (
    <a href={`#${fieldId(variable)}`} onClick={onClick}>
      {children}
    </a>
  );
}
