import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Failure } from '../../shared/outcome.ts';
import { Loading } from '../blocks/loading.tsx';
import { UnreachableView } from './fallback-views.tsx';

type Loaded<Props> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly View: ComponentType<Props> }
  | { readonly is: 'unreachable' };

/**
 * A view whose script is fetched when it is first shown, and only once: `load` is a dynamic import. Where that fails, trying again is
 * to load the page anew as soon as the server answers: browsers remember a failed import, and a newer console has other files.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  const loaded = signal<Loaded<Props>>({ is: 'loading' });
  let isAsked = false;
  const ask = async () => {
    if (isAsked) return;
    isAsked = true;
    const View = await load().catch(() => undefined);
    loaded.value = View === undefined ? { is: 'unreachable' } : { is: 'here', View };
  };
  return function Lazy(props: Props) {
    useEffect(() => void ask(), []);
    const state = loaded.value;
    switch (state.is) {
      case 'loading':
        return <Loading />;
      case 'here':
        return <state.View {...props} />;
      case 'unreachable':
        return <UnreachableView failure={notFetched} onRetry={() => void reloadIfReachable()} />;
      default:
        return state satisfies never;
    }
  };
}

const notFetched: Failure = { code: 'unreachable', problems: [], retryAfter: null };

async function reloadIfReachable(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) location.reload();
}
