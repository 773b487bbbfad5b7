import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Form } from '../model/form.ts';
import { titleId } from './section-view.tsx';

type Props = { readonly form: Form; readonly isPreview: boolean };

/** 'Submit'; before that, where the form comes by sections, the way through them. */
export function FormButtons({ form, isPreview }: Props) {
  const { outline, section, isBySection, goTo } = form.model;
  const names = outline.value.sections.map(({ name }) => name);
  const place = names.indexOf(section.value ?? '');
  const before = isBySection.value ? names[place - 1] : undefined;
  const after = isBySection.value ? names[place + 1] : undefined;
  return (
    <div class="end">
      {after !== undefined && (
        <button type="button" class="primary" onClick={() => goTo(after, titleId(after))}>
          {form.t('next')}
        </button>
      )}
      {after === undefined && (
        <button class="primary" name={controlFields.action} value="submit" disabled={isPreview}>
          {form.t('submit')}
        </button>
      )}
      {before !== undefined && (
        <button type="button" class="secondary" onClick={() => goTo(before, titleId(before))}>
          {form.t('back')}
        </button>
      )}
    </div>
  );
}
