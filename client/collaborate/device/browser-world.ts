import { effect, signal } from '@preact/signals';
import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { Route } from '../../../server/wave/member-pages/member-page-contract.ts';
import { newKey } from '../../respond/model/new-key.ts';
import { showAndFocus } from '../../respond/parts/show-and-focus.ts';
import { memberApi } from '../model/member-api.ts';
import { pathOfRoute, routeOfPath } from '../model/route.ts';
import type { Workspace, World } from '../model/workspace.ts';
import type { FormData } from '../model/collaborate-data.ts';
import { noDevice } from '../model/device.ts';
import { indexedDevice } from './indexed-device.ts';
import { pageClock } from './page-clock.ts';
import { isShared, rememberShared } from './shared-computer.ts';
import { forgetShell, keepShell } from './shell.ts';

export type BrowserWorld = { readonly forWorkspace: World; readonly lead: (workspace: Workspace) => void };

/** The browser as the world of a page. `lead` binds the address bar to the form, which is made with this world. */
export function browserWorld(page: Pick<FormData, 'writtenAt' | 'state'>): BrowserWorld {
  const clock = pageClock(page, { device: Date.now, rising: () => performance.now() });
  const own = indexedDevice<CollaborationState>(() => indexedDB, clock);
  const none = noDevice<CollaborationState>();
  const shared = signal(isShared());
  let workspace: Workspace | undefined;
  const go = (route: Route, element?: string): void => {
    const path = pathOfRoute(route);
    if (path !== location.pathname) history.pushState(null, '', path);
    show(route, element);
  };
  const show = (route: Route, element?: string): void => {
    if (!workspace) return;
    workspace.failure.value = null;
    workspace.route.value = route;
    // After the new place is drawn.
    setTimeout(() => {
      const target = document.getElementById(element ?? 'title');
      const folded = target?.closest('details');
      if (folded) folded.open = true;
      if (target?.id !== 'title') return showAndFocus(target);
      target.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    });
  };
  const lead = (led: Workspace): void => {
    workspace = led;
    addEventListener('popstate', () => show(routeOfPath(location.pathname)));
    let before = shared.peek();
    effect(() => {
      if (shared.value === before) return;
      before = shared.value;
      rememberShared(before);
      void (before ? Promise.all([own.clear(), forgetShell()]) : keepShell(led)).then(led.sync.flush);
    });
  };
  const forWorkspace: World = {
    api: memberApi((input, init) => fetch(input, init)),
    device: () => (shared.peek() ? none : own),
    newKey,
    now: clock.now,
    wait: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    go,
    away: () => location.assign('/m'),
    shared,
  };
  return { forWorkspace, lead };
}
