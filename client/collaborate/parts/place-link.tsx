import type { ComponentChildren } from 'preact';
import type { Route } from '../../../server/wave/member-pages/member-page-contract.ts';
import { pathOfRoute } from '../model/route.ts';
import type { Workspace } from '../model/workspace.ts';

type Props = {
  readonly workspace: Workspace;
  readonly to: Route;
  /** The id of the element that takes the focus there. */
  readonly element?: string;
  readonly class?: string;
  readonly label?: string;
  readonly isCurrent?: boolean;
  readonly children: ComponentChildren;
};

/** A link within the form: an address of its own, and without a new page where the script is at work. */
export function PlaceLink({ workspace, to, element, class: name, label, isCurrent = false, children }: Props) {
  return (
    <a
      href={pathOfRoute(to) + (element === undefined ? '' : `#${element}`)}
      class={name}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        workspace.world.go(to, element);
      }}
    >
      {children}
    </a>
  );
}
