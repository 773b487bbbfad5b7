import { computed, effect, signal, untracked } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { h } from 'preact';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { createApi } from '../../shared/api.ts';
import type { Fetch } from '../../shared/outcome.ts';
import { Loading } from '../blocks/loading.tsx';
import { createSessionModel } from '../session/session-model.ts';
import type { SessionModel } from '../session/session-model.ts';
import { createSignInModel } from '../session/sign-in-model.ts';
import { SignInView } from '../session/sign-in-view.tsx';
import type { TextKey } from '../words/translate.ts';
import { NotFoundView, UnreachableView } from './fallback-views.tsx';
import { screenAt } from './screen.ts';
import type { Screen, Screens, Shown, ConsoleSite } from './screen.ts';

/** A place in the console's head. */
export type Place = { readonly name: string; readonly path: string; readonly label: TextKey };

export type ConsoleModel = {
  readonly session: SessionModel;
  readonly language: Signal<OfficialLanguage>;
  readonly shown: ReadonlySignal<Shown>;
  readonly places: ReadonlySignal<readonly Place[]>;
};

const loading: Shown = { name: 'loading', model: {}, view: () => h(Loading, {}) };
const notFound: Shown = { name: 'not-found', model: {}, view: () => h(NotFoundView, {}) };

/**
 * One screen at a time: the address and who is signed in decide which. When a session ends by itself, the screen waits
 * with everything that was typed into it, until the same person has signed in again at the same address.
 */
export function createConsole(fetch: Fetch, around: ConsoleSite, screens: Screens): ConsoleModel {
  const { router } = around;
  const api = createApi(async (input, init) => {
    const answer = await fetch(input, init);
    if (answer.status === 401) session.expire();
    return answer;
  });
  const session: SessionModel = createSessionModel(api);
  const shown = signal<Shown>(loading);
  const loaded = new WeakSet<Shown>();
  let waiting: { readonly screen: Shown; readonly href: string; readonly staff: string } | null = null;

  const enter = async (next: Shown) => {
    shown.value = next;
    await next.model.load?.();
    loaded.add(next);
  };
  const signIn = (email?: string): Shown => {
    const model = createSignInModel(api, session.load, email);
    return { name: 'sign-in', model: {}, view: () => h(SignInView, { model }) };
  };
  const opened = (name: string, screen: Screen, address: URL, params: Readonly<Record<string, string>>): Shown => {
    const permissions = session.permissions.value;
    if (screen.may?.(permissions) === false) {
      const instead = screens[screen.instead ?? ''];
      return instead === undefined ? notFound : opened(screen.instead ?? '', instead, address, params);
    }
    const made = screen.open({ ...around, api, session, permissions, address, params });
    return made === null ? notFound : { name, place: screen.place, isBare: screen.isBare, ...made };
  };
  const screenOf = (address: URL): Shown => {
    const found = screenAt(screens, address);
    const state = session.state.value;
    if (found?.screen.isOpen !== true) {
      if (state.is === 'unknown') return loading;
      if (state.is === 'signed-out') return signIn();
      if (state.is === 'expired') return signIn(state.session.staff.email);
      if (state.is === 'unreachable') {
        const props = { failure: state.failure, onRetry: () => void session.load() };
        return { name: 'unreachable', model: {}, view: () => h(UnreachableView, props) };
      }
    }
    return found === undefined ? notFound : opened(found.name, found.screen, address, found.params);
  };
  const move = (address: URL) => {
    const state = session.state.value;
    const isBack = state.is === 'signed-in' && waiting?.staff === state.session.staff.id;
    if (state.is === 'expired' && waiting === null && loaded.has(shown.value)) {
      waiting = { screen: shown.value, href: address.href, staff: state.session.staff.id };
    } else if (isBack && waiting?.href === address.href) {
      [shown.value, waiting] = [waiting.screen, null];
      return;
    } else {
      if (state.is === 'signed-in' || state.is === 'signed-out') {
        waiting?.screen.model.stop?.();
        waiting = null;
      }
      shown.value.model.stop?.();
    }
    void enter(screenOf(address));
  };

  // Who is signed in decides; that somebody's details were read again does not.
  const stateIs = computed(() => session.state.value.is);
  effect(() => {
    const address = router.address.value;
    void stateIs.value;
    untracked(() => move(address));
  });
  effect(() => {
    const { address } = shown.value.model;
    if (address !== undefined) router.replace(address.value);
  });
  void session.load();
  return { session, language: around.language, shown, places: computed(() => placesOf(screens, session)) };
}

/** Each place once, by the first of its screens that this person may see. */
function placesOf(screens: Screens, { state, permissions }: SessionModel): readonly Place[] {
  if (state.value.is !== 'signed-in') return [];
  const found = new Map<string, Place>();
  for (const { place, label, path, may } of Object.values(screens)) {
    if (place === undefined || label === undefined || found.has(place) || may?.(permissions.value) === false) continue;
    found.set(place, { name: place, path, label });
  }
  return [...found.values()];
}
