import { useSignal } from '@preact/signals';
import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace };

/** Ends the session and leaves nothing of this person on the device. What has not arrived is sent first, or given up knowingly. */
export function LeaveForm({ workspace }: Props) {
  const { isPlain, sync, w, world } = workspace;
  const isAsking = useSignal(false);
  const hasFailed = useSignal(false);
  const leave = async (): Promise<void> => {
    await sync.leave();
    const left = await world.api.leave();
    if (left.ok) return world.away();
    hasFailed.value = true;
    isAsking.value = false;
  };
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sync.line.value === 'up') await sync.settle();
    if (sync.waiting.value > 0) isAsking.value = true;
    else await leave();
  };
  return (
    <form method="post" action="/m/sign-out" class="leave" onSubmit={onSubmit}>
      {hasFailed.value && (
        <p class="problem" role="alert">
          {w('leave-failed')}
        </p>
      )}
      {isAsking.value ? (
        <div class="notice" role="alert">
          <p>{w('leave-waiting', { count: sync.waiting.value })}</p>
          <button type="button" class="secondary small" onClick={leave}>
            {w('leave-anyway')}
          </button>{' '}
          <button type="button" class="secondary small" onClick={() => (isAsking.value = false)}>
            {w('leave-stay')}
          </button>
        </div>
      ) : (
        <button class="link">{w('sign-out')}</button>
      )}
      {!isPlain.value && !isAsking.value && <small>{w('leave-hint')}</small>}
    </form>
  );
}
