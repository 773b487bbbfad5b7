import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useUi } from './ui.ts';

type Props = {
  readonly title: string;
  /** Something was refused: the window's title says so first. */
  readonly hasProblems?: boolean;
  readonly back?: { readonly href: string; readonly label: string };
  readonly actions?: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A view: its heading takes the focus when it appears, so that a screen reader begins there. */
export function Page({ title, hasProblems = false, back, actions, lead, children }: Props) {
  const { t, format } = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const told = hasProblems ? format.labelled(t('problems.prefix'), title) : title;
    document.title = `${told} – ${t('console.name')}`;
  }, [title, hasProblems, t, format]);
  return (
    <>
      {back !== undefined && (
        <p class="back">
          <a href={back.href}>{back.label}</a>
        </p>
      )}
      <div class="page-head">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead !== undefined && <div class="lead">{lead}</div>}
        </div>
        {actions !== undefined && <div class="actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
