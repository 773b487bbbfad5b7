import type { ComponentChildren } from 'preact';

/** What was done last; nothing while there is nothing to say. */
export const DoneNotice = ({ children }: { readonly children: ComponentChildren }) =>
  children ? (
    <p class="notice done" role="status">
      {children}
    </p>
  ) : null;
