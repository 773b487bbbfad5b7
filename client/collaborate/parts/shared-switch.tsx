import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace };

/** For a computer that others use too. Without the script nothing is ever kept on it, and there is nothing to switch. */
export function SharedSwitch({ workspace }: Props) {
  const { isPlain, world, w } = workspace;
  if (isPlain.value) return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={world.shared.value}
        aria-describedby="shared-hint"
        onChange={(event) => (world.shared.value = event.currentTarget.checked)}
      />
      <span>
        {w('shared')}
        <small id="shared-hint">{w(world.shared.value ? 'shared-on' : 'shared-hint')}</small>
      </span>
    </label>
  );
}
