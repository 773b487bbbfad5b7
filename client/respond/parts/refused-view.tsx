import type { Filling } from '../model/filling.ts';
import { Announced } from './announced.tsx';
import { SectionView } from './section-view.tsx';

type Props = { readonly filling: Filling; readonly title: string; readonly text: string };

/** The answers cannot be taken. They are shown once more and stay on the device, until the respondent deletes them. */
export function RefusedView({ filling, title, text }: Props) {
  const { form, keeper } = filling;
  const isKept = keeper.state.value === 'saved';
  return (
    <>
      <Announced kind="refused" title={title}>
        <p>
          {text} {isKept && form.t('closed-kept')}
        </p>
        {isKept && (
          <button type="button" onClick={() => keeper.startAgain()}>
            {form.t('delete')}
          </button>
        )}
      </Announced>
      <fieldset class="kept" disabled aria-label={form.t('your-answers')}>
        {form.model.outline.value.sections.map((section) => (
          <SectionView key={section.name} form={form} section={section} />
        ))}
      </fieldset>
    </>
  );
}
