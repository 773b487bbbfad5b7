import type { SectionState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { Workspace } from './workspace.ts';

/** What people say of a section; before that what its answers say. */
export function standingOf({ form, sync }: Workspace, section: string): SectionState {
  const said = sync.state.value.sections[section]?.state;
  if (said === 'ready' || said === 'approved') return said;
  const progress = form.model.progress.value.find(({ name }) => name === section);
  return progress === undefined || progress.state === 'empty' ? 'empty' : 'in-progress';
}
