import type { ComponentChildren } from 'preact';

type Props = { readonly label: string; readonly children: ComponentChildren };

/** On a narrow screen the table scrolls in its frame, by keyboard too, and the page stays as it is. */
export const TableFrame = ({ label, children }: Props) => (
  <div class="table-frame" tabIndex={0} role="group" aria-label={label}>
    {children}
  </div>
);
