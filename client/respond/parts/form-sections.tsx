import { useLayoutEffect } from 'preact/hooks';
import type { Form } from '../model/form.ts';
import { showAndFocus } from './show-and-focus.ts';
import { SectionView } from './section-view.tsx';

type Props = { readonly form: Form };

/** All sections, or the one that is open; the opened one's heading, or the field that was asked for, takes the focus. */
export function FormSections({ form }: Props) {
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
