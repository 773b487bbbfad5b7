import { effect, signal, untracked } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import { routeOf } from '../routing/route.ts';
import type { Route } from '../routing/route.ts';
import type { Router } from '../routing/router.ts';
import { createSessionModel } from '../session/session-model.ts';
import type { SessionModel } from '../session/session-model.ts';
import type { OpenCounts } from '../surveys/run/live-count.ts';
import type { ConsoleLanguage } from '../words/translate.ts';
import { screenOf } from './screen.ts';
import type { Screen } from './screen.ts';

export type ConsoleNeeds = {
  readonly api: Api;
  readonly router: Router;
  readonly language: Signal<ConsoleLanguage>;
  readonly now: () => Date;
  readonly openCounts: OpenCounts;
  /** Data are synthetic, and every page says so. */
  readonly isDemo: boolean;
};

export type ConsoleModel = {
  readonly session: SessionModel;
  readonly language: Signal<ConsoleLanguage>;
  readonly route: ReadonlySignal<Route>;
  readonly screen: ReadonlySignal<Screen>;
  readonly replaceAddress: (path: string) => void;
  readonly isDemo: boolean;
};

/** One screen at a time: the address and who is signed in decide which. */
export function createConsole(needs: ConsoleNeeds): ConsoleModel {
  const { router, language } = needs;
  const session = createSessionModel(needs.api);
  const route = signal<Route>(routeOf(router.address.value));
  const screen = signal<Screen>({ name: 'loading' });
  effect(() => {
    route.value = routeOf(router.address.value);
    // Who is signed in decides; that somebody's details were read again does not.
    void session.state.value.is;
    untracked(() => {
      leave(screen.value);
      screen.value = screenOf(route.value, needs, session);
      enter(screen.value);
    });
  });
  void session.load();
  return { session, language, route, screen, replaceAddress: router.replace, isDemo: needs.isDemo };
}

function leave(screen: Screen): void {
  if ('model' in screen && 'stop' in screen.model) screen.model.stop();
}

function enter(screen: Screen): void {
  if ('model' in screen && 'load' in screen.model) void screen.model.load();
}
