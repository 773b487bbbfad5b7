/** A quiet arrow beside a change that is worth a look. Its word stands beside it: it is no verdict, and looks like none. */
export function ChangeMark({ mark }: { readonly mark: 'up' | 'down' }) {
  return (
    <svg class="change-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={mark === 'up' ? 'M8 14 V3 M3.5 7.5 L8 3 L12.5 7.5' : 'M8 2 V13 M3.5 8.5 L8 13 L12.5 8.5'} />
    </svg>
  );
}
