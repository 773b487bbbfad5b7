import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { ComponentChildren } from 'preact';
import { fieldValues } from '../../../survey-definitions/answering/from-form.ts';
import type { Carried } from '../../../server/platform/pages/form-page-contract.ts';
import type { Form } from '../model/form.ts';

type Props = {
  readonly form: Form;
  readonly address: string;
  readonly carried: Carried;
  /** The section on the page, 'code', or '' for the answers to be checked. */
  readonly section: string;
  /** The variables that have a field on the page. */
  readonly fields?: readonly string[];
  /** The questions on the page. */
  readonly shown?: readonly string[];
  /** What Enter in a field does. */
  readonly usualAction: string;
  readonly children: ComponentChildren;
};

/** A form that carries everything that is not on its page in hidden fields: the server keeps nothing. */
export function StepForm({ form, address, carried, section, fields = [], shown = [], usualAction, children }: Props) {
  const elsewhere = Object.entries(carried.answers).filter(([name]) => !fields.includes(name));
  return (
    <form
      id="form"
      class="step"
      method="post"
      action={`/s/${address}?lang=${form.language}`}
      novalidate
      autocomplete="off"
    >
      {/* Enter in a field presses the first button of a form. */}
      <button class="said" name={controlFields.action} value={usualAction} tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name={controlFields.language} value={form.language} />
      <input type="hidden" name={controlFields.key} value={carried.key} />
      <input type="hidden" name={controlFields.section} value={section} />
      <input type="hidden" name={controlFields.shown} value={shown.join(' ')} />
      {carried.delegation && section !== 'code' && (
        <input type="hidden" name={controlFields.code} value={carried.delegation.code} />
      )}
      {elsewhere.flatMap(([name, answer]) =>
        fieldValues(answer).map((value) => <input type="hidden" key={name + value} name={name} value={value} />),
      )}
      {children}
    </form>
  );
}
