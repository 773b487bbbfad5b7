import type { ComponentChildren } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  /** Where to go on. */
  readonly next?: { readonly href: string; readonly label: string };
};

/** What was done last; nothing while there is nothing to say. */
export const DoneNotice = ({ children, next }: Props) =>
  children ? (
    <div class="notice done" role="status">
      <p>{children}</p>
      {next !== undefined && (
        <p>
          <a href={next.href}>{next.label}</a>
        </p>
      )}
    </div>
  ) : null;
