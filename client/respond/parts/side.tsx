import type { Filling } from '../model/filling.ts';
import { piped } from '../questions/item-texts.ts';
import { sectionId, titleId } from './section-view.tsx';
import { StatusLine } from './status-line.tsx';

type Props = { readonly filling: Filling };

/** Where one is, how far, and what is saved: beside the form on wide screens, a bar above it on narrow ones. */
export function Side({ filling }: Props) {
  const { form } = filling;
  const { progress, isBySection, section, goTo } = form.model;
  const sections = progress.value;
  const sum = (count: 'answered' | 'asked') => sections.reduce((total, one) => total + one[count], 0);
  return (
    <nav class="side" aria-label={form.t('sections')}>
      <ol>
        {sections.map(({ name, state, answered, asked }) => (
          <li key={name} class={state}>
            <a
              href={`#${sectionId(name)}`}
              aria-current={isBySection.value && section.value === name ? 'step' : undefined}
              onClick={(event) => {
                if (!isBySection.peek()) return;
                event.preventDefault();
                goTo(name, titleId(name));
              }}
            >
              {piped(form, form.texts.sections[name]?.title ?? name)}
            </a>{' '}
            <span>{form.t('progress', { answered, asked })}</span>
          </li>
        ))}
      </ol>
      <p class="progress">
        <progress value={sum('answered')} max={Math.max(1, sum('asked'))} aria-hidden="true" />
        {form.t('progress', { answered: sum('answered'), asked: sum('asked') })}
      </p>
      <StatusLine filling={filling} />
    </nav>
  );
}
