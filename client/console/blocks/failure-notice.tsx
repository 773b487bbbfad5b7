import type { Failure } from '../../shared/outcome.ts';
import { useUi } from './ui.ts';
import { failureWords } from '../words/problem-words.ts';

type Props = { readonly failure: Failure | null; readonly onRetry?: (() => void) | undefined };

export function FailureNotice({ failure, onRetry }: Props) {
  const { t } = useUi();
  if (failure === null) return null;
  return (
    <div class="notice failure" role="alert">
      <p>{failureWords(failure, t)}</p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {t('action.try-again')}
        </button>
      )}
    </div>
  );
}
