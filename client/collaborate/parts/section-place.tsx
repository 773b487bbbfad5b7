import { readOnlyBecause } from '../model/rights.ts';
import type { Workspace } from '../model/workspace.ts';
import { AnswersInWords } from './answers-in-words.tsx';
import { SectionForm } from './section-form.tsx';
import { SectionTag } from './section-tag.tsx';
import { sectionTitle } from './words.ts';

type Props = { readonly workspace: Workspace; readonly name: string };

/** One section on a page of its own: to be filled in, or to be read. */
export function SectionPlace({ workspace, name }: Props) {
  const { form, sync, w } = workspace;
  const { sections } = form.model.outline.value;
  const index = sections.findIndex((section) => section.name === name);
  const section = sections[index];
  const reason = readOnlyBecause(sync.state.value, name);
  return (
    <>
      <p class="where-in">
        {w('step', { number: index + 1, total: sections.length })} <SectionTag workspace={workspace} section={name} />
      </p>
      <h1 id="title" tabIndex={-1}>
        {sectionTitle(workspace, name)}
      </h1>
      {reason !== null && <p class="notice">{w(`read-only-${reason}`)}</p>}
      {section && reason === null && <SectionForm workspace={workspace} section={section} />}
      {section && reason !== null && <AnswersInWords workspace={workspace} sections={[section]} hasTitles={false} />}
    </>
  );
}
