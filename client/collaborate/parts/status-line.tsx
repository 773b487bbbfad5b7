import { fieldId } from '../../respond/questions/field-ids.ts';
import type { Places } from '../../shared/i18n.ts';
import type { Workspace } from '../model/workspace.ts';
import { sectionOf } from '../model/section-of.ts';
import type { WordKey } from '../texts/catalogues.ts';
import { PlaceLink } from './place-link.tsx';

type Props = { readonly workspace: Workspace };

/** Where the answers are, in words. Without the script what is on the page is not sent until it is saved, and nothing is said. */
export function StatusLine({ workspace }: Props) {
  const { isPlain, sync, w } = workspace;
  const conflict = sync.conflicts.value[0];
  const { key, places, tone } = statusOf(workspace);
  return (
    <output class={`status ${tone}`}>
      {conflict !== undefined && (
        <PlaceLink
          workspace={workspace}
          to={{ name: 'section', section: sectionOf(workspace, conflict) }}
          element={fieldId(conflict)}
        >
          {w('status-conflicts', { count: sync.conflicts.value.length })}
        </PlaceLink>
      )}
      {conflict === undefined && !isPlain.value && w(key, places)}
      {sync.line.value === 'down' && (
        <button type="button" onClick={() => sync.tryAgain()}>
          {w('try-now')}
        </button>
      )}
      {sync.line.value === 'signed-out' && <a href="/m">{w('open-button')}</a>}
    </output>
  );
}

type Status = { readonly key: WordKey; readonly places?: Places; readonly tone: 'quiet' | 'waiting' };

function statusOf({ sync }: Workspace): Status {
  const count = sync.waiting.value;
  const isKept = sync.isKept.value;
  const line = sync.line.value;
  const { state } = sync.state.value;
  const refused = Object.values(sync.ledger.value.entries).filter((entry) => entry.isRefused).length;
  const places = { count };
  if (line === 'over') return { key: count > 0 ? 'status-over-waiting' : 'status-over', places, tone: 'waiting' };
  if (line === 'signed-out') return { key: 'status-signed-out', tone: 'waiting' };
  if (line === 'down') {
    if (count === 0) return { key: isKept ? 'status-down' : 'status-down-page', tone: 'waiting' };
    if (sync.isKeeping.value) return { key: 'status-saving', tone: 'waiting' };
    return { key: isKept ? 'status-device' : 'status-page', places, tone: 'waiting' };
  }
  if (state === 'submitted') {
    return count > 0
      ? { key: 'status-submitted-waiting', places, tone: 'waiting' }
      : { key: 'status-sent', tone: 'quiet' };
  }
  if (refused > 0) return { key: 'status-refused', places: { count: refused }, tone: 'waiting' };
  return { key: count > 0 ? 'status-saving' : 'status-saved', tone: 'quiet' };
}
