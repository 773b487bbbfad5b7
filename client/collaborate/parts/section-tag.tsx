import type { SectionState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { Workspace } from '../model/workspace.ts';
import { standingOf } from '../model/standing.ts';
import { nameOf, timeOf } from './words.ts';

type Props = { readonly workspace: Workspace; readonly section: string };

/** What is said of a section, in words and by shape. Who said it stands in the title. */
export function SectionTag({ workspace, section }: Props) {
  const { w, sync } = workspace;
  const state = standingOf(workspace, section);
  const said = sync.state.value.sections[section];
  const words = w(`state-${state}`);
  const isSaid = said && (state === 'ready' || state === 'approved');
  return (
    <span class={`tag ${state}`}>
      <span aria-hidden="true">{signs[state]}</span>{' '}
      {isSaid
        ? w('state-by', { state: words, name: nameOf(workspace, said.by), time: timeOf(workspace, said.at) })
        : words}
    </span>
  );
}

const signs: Readonly<Record<SectionState, string>> = { empty: '○', 'in-progress': '◐', ready: '●', approved: '✓' };
