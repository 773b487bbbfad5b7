import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Filling } from '../model/filling.ts';
import { CodeField } from './code-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormButtons } from './form-buttons.tsx';
import { Resumed } from './resumed.tsx';
import { Side } from './side.tsx';
import { useLayoutEffect } from 'preact/hooks';
import type { Form } from '../model/form.ts';
import { showAndFocus } from './show-and-focus.ts';
import { SectionView } from './section-view.tsx';

type Props = { readonly filling: Filling };

/** The form on one page. Posted without JavaScript it leads to the page on which answers are checked. */
export function FormView({ filling }: Props) {
  const { form, submitting, address, isPreview } = filling;
  const isSending = submitting.stage.value.name === 'sending';
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const isMeant = event.submitter?.getAttribute('value') === 'submit';
    if (isMeant && !isPreview) void submitting.submit();
  };
  return (
    <>
      <Side filling={filling} />
      <form
        id="form"
        method="post"
        action={`/s/${address}?lang=${form.language}`}
        novalidate
        autocomplete="off"
        onSubmit={onSubmit}
      >
        {/* Enter in a field presses the first button of a form: this one, which does nothing but lead on. */}
        <button class="said" name={controlFields.action} value="check" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name={controlFields.language} value={form.language} />
        <Resumed filling={filling} />
        <ErrorSummary form={form} />
        <CodeField filling={filling} />
        <div inert={isSending}>
          <FormSections form={form} />
        </div>
        <FormButtons form={form} isPreview={isPreview} />
      </form>
    </>
  );
}

/** All sections, or the one that is open; the opened one's heading, or the field that was asked for, takes the focus. */
function FormSections({ form }: { readonly form: Form }) {
  const { outline, section, isBySection, target } = form.model;
  const { sections } = outline.value;
  useLayoutEffect(() => {
    if (target.value) showAndFocus(document.getElementById(target.value.element));
  }, [target.value]);
  return (
    <>
      {sections
        .filter(({ name }) => !isBySection.value || name === section.value)
        .map((shown) => (
          <SectionView key={shown.name} form={form} section={shown} />
        ))}
    </>
  );
}
