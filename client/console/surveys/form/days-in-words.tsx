import { useUi } from '../../blocks/ui.ts';

/** Date fields look different in every browser; words do not. */
export function DaysInWords({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }) {
  const { format } = useUi();
  if (startsOn === '' || endsOn === '' || endsOn < startsOn) return null;
  return (
    <p class="hint count-line" aria-live="polite">
      {format.days(startsOn, endsOn)}
    </p>
  );
}
