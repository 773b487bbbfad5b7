import { useSignal } from '@preact/signals';
import type { Workspace } from '../model/workspace.ts';
import { PlaceLink } from './place-link.tsx';

type Props = { readonly workspace: Workspace; readonly isComplete: boolean };

/** The submission: the contact point's alone. What has not arrived yet is sent first. */
export function SubmitPart({ workspace, isComplete }: Props) {
  const { sync, w, world } = workspace;
  const { me, state, surveyState } = sync.state.value;
  const isSending = useSignal(false);
  const hasFailed = useSignal(false);
  if (state === 'submitted') {
    return (
      <div class="end">
        <PlaceLink workspace={workspace} to={{ name: 'receipt' }} class="primary">
          {w('receipt-number')}
        </PlaceLink>
      </div>
    );
  }
  if (surveyState !== 'open') return null;
  if (me.role !== 'contact-point') return <p class="notice">{w('check-colleague')}</p>;
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (isSending.value) return;
    isSending.value = true;
    await sync.settle();
    const sent = sync.waiting.value === 0 ? await world.api.submit() : null;
    await sync.refresh();
    isSending.value = false;
    hasFailed.value = sent?.kind !== 'submitted';
    if (sent?.kind === 'submitted') world.go({ name: 'receipt' }, 'title');
  };
  return (
    <form method="post" action="/m/submission" class="submit" onSubmit={onSubmit}>
      {sync.waiting.value > 0 && <p class="notice">{w('check-waiting')}</p>}
      {hasFailed.value && (
        <p class="problem" role="alert">
          {w('submit-failed')}
        </p>
      )}
      <p class="hint">{w('submit-hint')}</p>
      <div class="end">
        <button class="primary" disabled={!isComplete || isSending.value || sync.conflicts.value.length > 0}>
          {w('submit')}
        </button>
      </div>
    </form>
  );
}
