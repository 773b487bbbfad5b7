import type { Workspace } from '../model/workspace.ts';
import { PlaceLink } from './place-link.tsx';
import { SectionTag } from './section-tag.tsx';
import { sectionTitle } from './words.ts';

type Props = { readonly workspace: Workspace; readonly sections: readonly string[]; readonly title: string };

export function TaskList({ workspace, sections, title }: Props) {
  const { data, form } = workspace;
  return (
    <section class="task-list" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <div>
              <PlaceLink workspace={workspace} to={{ name: 'section', section: name }}>
                {sectionTitle(workspace, name)}
              </PlaceLink>
              <WorksOn workspace={workspace} section={name} />
            </div>
            <div class="standing">
              <SectionTag workspace={workspace} section={name} />
              <span class="count">
                {form.t('progress', countsOf(workspace, name))} · {data.cover.minutes[name]}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The colleagues whom the section was given to; the contact point has all and is not named at each. */
function WorksOn({ workspace, section }: { readonly workspace: Workspace; readonly section: string }) {
  const { sync, w } = workspace;
  const names = sync.state.value.collaborators
    .filter(({ role, sections, ended }) => !ended && role === 'colleague' && (sections?.includes(section) ?? true))
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p class="who">
      <span class="said">{w('works-on')} </span>
      {names.join(', ')}
    </p>
  );
}

function countsOf({ form }: Workspace, section: string): { answered: number; asked: number } {
  const progress = form.model.progress.value.find(({ name }) => name === section);
  return { answered: progress?.answered ?? 0, asked: progress?.asked ?? 0 };
}
