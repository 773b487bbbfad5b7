import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useUi } from '../ui.ts';

type Props = {
  readonly model: {
    readonly isBusy: ReadonlySignal<boolean>;
    readonly apply: () => Promise<void>;
    readonly cancel: () => void;
  };
  /** What was found in the file: the plan takes the focus when it is another. */
  readonly found: object;
  readonly counts: string;
  /** What the button says; null: there is nothing to apply. */
  readonly applyLabel: string | null;
  readonly children: ComponentChildren;
};

/** What a file would change, to be applied or left. */
export function ImportPlan({ model, found, counts, applyLabel, children }: Props) {
  const { t } = useUi();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), [found]);
  return (
    <section class="panel" aria-labelledby="plan-heading" tabIndex={-1} ref={section}>
      <h2 id="plan-heading">{t('contact-import.plan')}</h2>
      <p role="status">{counts}</p>
      {children}
      <div class="form-end">
        {applyLabel !== null && (
          <button type="button" class="primary" aria-disabled={model.isBusy.value} onClick={() => void model.apply()}>
            {applyLabel}
          </button>
        )}
        <button type="button" onClick={model.cancel}>
          {t('contact-import.cancel')}
        </button>
      </div>
    </section>
  );
}
