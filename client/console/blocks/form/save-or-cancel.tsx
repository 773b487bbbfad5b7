import { useUi } from '../ui.ts';

type Props = {
  readonly label: string;
  readonly isBusy: boolean;
  /** Absent: there is nothing to leave as it was. */
  readonly onCancel: (() => void) | undefined;
};

/** The end of a form that enters something new, or changes what is there. */
export function SaveOrCancel({ label, isBusy, onCancel }: Props) {
  const { t } = useUi();
  return (
    <div class="form-end">
      <button type="submit" class="primary" aria-disabled={isBusy}>
        {label}
      </button>
      {onCancel !== undefined && (
        <button type="button" onClick={onCancel}>
          {t('confirm.cancel')}
        </button>
      )}
    </div>
  );
}
