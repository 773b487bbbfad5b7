import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { h } from 'preact';
import type { ComponentChild, ComponentType } from 'preact';
import type { Api } from '../../shared/api.ts';
import type { Permissions } from '../session/permissions.ts';
import type { SessionModel } from '../session/session-model.ts';
import type { OpenCounts } from '../surveys/run/live-count.ts';
import type { TextKey } from '../words/translate.ts';
import type { Router } from './router.ts';

export type ConsoleSite = {
  readonly router: Router;
  readonly language: Signal<OfficialLanguage>;
  readonly now: () => Date;
  readonly openCounts: OpenCounts;
};

/** Of '/surveys/:id/results': the id. */
type Params<Path extends string> = Path extends `${infer Part}/${infer Rest}`
  ? Params<Part> & Params<Rest>
  : Path extends `:${infer Name}`
    ? { readonly [Key in Name]: string }
    : unknown;

/** What a model may be made of. */
export type Opening<Path extends string> = ConsoleSite & {
  readonly api: Api;
  readonly session: SessionModel;
  readonly permissions: Permissions;
  readonly address: URL;
  readonly params: Params<Path>;
};

/** What the console does with a model by itself: it loads and stops it, and keeps the address at what it shows. */
type ScreenModel = {
  readonly load?: () => Promise<unknown>;
  readonly stop?: () => void;
  readonly address?: ReadonlySignal<string>;
};

/** Whom a screen is for, and where in the console it belongs. */
type Belonging = {
  /** Absent: whoever is signed in. The server decides; for others there is nothing here. */
  readonly may?: (permissions: Permissions) => boolean;
  /** The name of the screen that others see. */
  readonly instead?: string;
  /** Nobody needs to be signed in. */
  readonly isOpen?: boolean;
  /** Its place in the console's head, which leads to the first screen of the place that has a label. */
  readonly place?: string;
  readonly label?: TextKey;
  /** Without the head. */
  readonly isBare?: boolean;
};

type Made = { readonly model: ScreenModel; readonly view: () => ComponentChild };

export type Screen = Belonging & {
  /** Below /console. */
  readonly path: string;
  /** null: there is no such thing. */
  readonly open: (at: Opening<string>) => Made | null;
};
export type Screens = Readonly<Record<string, Screen>>;

/** A screen as it stands there, with its name. */
export type Shown = Made & {
  readonly name: string;
  readonly place?: string | undefined;
  readonly isBare?: boolean | undefined;
};

/** Its path below /console, whom it is for, its view, and what the view is given when it is opened. */
export function screen<const Path extends string, Props extends { readonly model: object }>(
  path: Path,
  belonging: Belonging,
  view: ComponentType<Props>,
  open: (at: Opening<Path>) => Props | null,
): Screen {
  return {
    path,
    ...belonging,
    open: (at) => {
      // What was found at this path has its parameters.
      const props = open(at as Opening<Path>);
      return props && { model: props.model, view: () => h(view, props) };
    },
  };
}

/** The first screen with a path like this address; `/console` itself is the first of all. */
export function screenAt(screens: Screens, { pathname }: URL) {
  const entries = Object.entries(screens);
  const path = pathname.replace(/^\/console/, '').replace(/\/$/, '') || (entries[0]?.[1].path ?? '');
  for (const [name, candidate] of entries) {
    const pattern = candidate.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match !== null) return { name, screen: candidate, params: { ...match.groups } };
  }
  return undefined;
}
