import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';

type Me = CollaborationState['me'];

/** Whether this section is this person's to fill in. */
export const isMine = ({ sections }: Me, section: string): boolean => sections === null || sections.includes(section);

export const maySee = (me: Me, section: string): boolean => me.rest === 'read' || isMine(me, section);

/** Why a section can only be read; null: it can be written. */
export function readOnlyBecause(
  { me, state, surveyState }: CollaborationState,
  section: string,
): 'closed' | 'submitted' | 'others' | null {
  if (surveyState !== 'open') return 'closed';
  if (state === 'submitted') return 'submitted';
  return isMine(me, section) ? null : 'others';
}
