import { useSignal } from '@preact/signals';
import { useUi } from './ui.ts';

type Props = { readonly text: string; readonly label: string };

/** Says that it has copied, in place of its label, for a moment. */
export function CopyButton({ text, label }: Props) {
  const { t } = useUi();
  const isCopied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    isCopied.value = true;
    setTimeout(() => (isCopied.value = false), 2_000);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied.value ? t('action.copied') : label}</span>
    </button>
  );
}
