import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly kind: 'received' | 'refused';
  readonly title: string;
  readonly children?: ComponentChildren;
};

/** What takes the place of the form. Its heading takes the focus, so that nobody misses it. */
export function Announced({ kind, title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class={`announced ${kind}`}>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </section>
  );
}
