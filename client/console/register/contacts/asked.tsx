import { useEffect, useRef } from 'preact/hooks';
import { useUi } from '../../blocks/ui.ts';

type Props = {
  readonly question: string;
  readonly consequence: string;
  readonly answer: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Says what will happen before it happens; takes the focus. */
export function Asked({ question, consequence, answer, onConfirm, onCancel }: Props) {
  const { t } = useUi();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [question]);
  return (
    <div class="optional confirm" tabIndex={-1} ref={panel} role="group" aria-labelledby="confirm-heading">
      <h3 id="confirm-heading">{question}</h3>
      <p>{consequence}</p>
      <div class="form-end">
        <button type="button" class="primary grave" onClick={onConfirm}>
          {answer}
        </button>
        <button type="button" onClick={onCancel}>
          {t('confirm.cancel')}
        </button>
      </div>
    </div>
  );
}
