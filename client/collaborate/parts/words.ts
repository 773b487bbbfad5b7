import {
  brussels,
  momentWords,
  shortMomentWords,
  zoneWords,
} from '../../../survey-definitions/reference/moment-words.ts';
import type { Workspace } from '../model/workspace.ts';

/** 'Anna Mbeki', 'you', or a word for somebody who is not known here. */
export function nameOf({ sync, w }: Workspace, id: string | null): string {
  const { collaborators, me } = sync.state.value;
  if (id === me.id) return me.name;
  return collaborators.find((person) => person.id === id)?.name ?? w('somebody');
}

/** Who wrote it and when; one's own name is 'you'. */
export function writtenBy(workspace: Workspace, by: string | null, at: string | null): string {
  const { w, sync } = workspace;
  const time = at === null ? '' : timeOf(workspace, at);
  return by === sync.state.value.me.id
    ? w('written-you', { time })
    : w('written', { name: nameOf(workspace, by), time });
}

/** A moment: in the reader's time zone where the script knows it, in Brussels otherwise. */
export const timeOf = (workspace: Workspace, instant: string): string =>
  shortMomentWords(new Date(instant), workspace.data.language, zoneOf(workspace));

/** The same with year and zone, for what is kept for years. */
export function fullTimeOf(workspace: Workspace, instant: string): string {
  const moment = [new Date(instant), workspace.data.language, zoneOf(workspace)] as const;
  return `${momentWords(...moment)} ${zoneWords(...moment)}`;
}

const zoneOf = ({ isPlain }: Workspace) => (isPlain.value ? brussels : undefined);

export const sectionTitle = ({ form, data }: Workspace, name: string): string =>
  form.texts.sections[name]?.title ?? data.texts.sections[name]?.title ?? name;
