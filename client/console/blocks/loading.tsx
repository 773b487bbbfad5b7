import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../../shared/outcome.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Page } from './page.tsx';
import { useUi } from './ui.ts';

export function Loading() {
  const { t } = useUi();
  return (
    <p class="loading" role="status">
      {t('loading')}
    </p>
  );
}

type Props<Value> = {
  readonly model: { readonly failure: ReadonlySignal<Failure | null>; readonly load: () => Promise<void> };
  /** null: it is not there yet. */
  readonly value: Value | null;
  readonly children: (value: Value) => ComponentChildren;
};

/** What a screen is about, once it was read; before, that it is being read, or why it could not be. */
export function Loaded<Value>({ model, value, children }: Props<Value>) {
  const failure = model.failure.value;
  // What was typed would go; where somebody else was faster that is what helps.
  const mayReload = value === null || failure?.code === 'conflict';
  return (
    <>
      <FailureNotice failure={failure} onRetry={mayReload ? () => void model.load() : undefined} />
      {value === null ? failure === null && <Loading /> : children(value)}
    </>
  );
}

type PageProps = {
  readonly model: { readonly failure: ReadonlySignal<Failure | null>; readonly load: () => Promise<void> };
  readonly title: string;
  readonly back?: { readonly href: string; readonly label: string };
};

/** A page of which nothing is there yet. */
export function LoadingPage({ model, ...page }: PageProps) {
  const failure = model.failure.value;
  if (failure === null) return <Loading />;
  return (
    <Page {...page}>
      <FailureNotice failure={failure} onRetry={() => void model.load()} />
    </Page>
  );
}
