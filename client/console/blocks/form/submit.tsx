import type { ReadonlySignal } from '@preact/signals';
import { useUi } from '../ui.ts';

type Props = {
  readonly label: string;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Absent: there is nothing to leave as it was. */
  readonly onCancel?: (() => void) | undefined;
};

/** The end of a form; nothing more is sent while something is under way. */
export function Submit({ label, isBusy, onCancel }: Props) {
  const { t } = useUi();
  const button = (
    <button type="submit" class="primary" aria-disabled={isBusy.value}>
      {label}
    </button>
  );
  if (onCancel === undefined) return button;
  return (
    <div class="form-end">
      {button}
      <button type="button" onClick={onCancel}>
        {t('confirm.cancel')}
      </button>
    </div>
  );
}
