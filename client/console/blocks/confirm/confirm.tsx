import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FormView } from '../form/form-view.tsx';
import { useUi } from '../ui.ts';

type Props = {
  readonly question: string;
  /** What the button says that does it. */
  readonly answer: string;
  readonly isBusy: boolean;
  /** It cannot be taken back. */
  readonly isGrave: boolean;
  /** Below the heading of the page, or of one of its panels. */
  readonly heading: 'h2' | 'h3';
  readonly onConfirm: () => Promise<void>;
  readonly onCancel: () => void;
  /** What will happen, and to how many. */
  readonly children: ComponentChildren;
};

/** Says what will happen before it happens; takes the focus. */
export function Confirm({ question, answer, isBusy, isGrave, heading: Heading, onConfirm, onCancel, children }: Props) {
  const { t } = useUi();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [question]);
  const look = [Heading === 'h2' ? 'panel' : 'optional', 'confirm', ...(isGrave ? ['confirm-grave'] : [])];
  return (
    <div class={look.join(' ')} tabIndex={-1} ref={panel} role="group" aria-labelledby="confirm-heading">
      <FormView onSubmit={onConfirm}>
        <Heading id="confirm-heading">{question}</Heading>
        {children}
        <div class="actions">
          <button type="submit" class={isGrave ? 'primary grave' : 'primary'} aria-disabled={isBusy}>
            {answer}
          </button>
          <button type="button" onClick={onCancel}>
            {t('confirm.cancel')}
          </button>
        </div>
      </FormView>
    </div>
  );
}
