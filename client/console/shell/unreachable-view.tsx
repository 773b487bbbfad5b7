import type { Failure } from '../../shared/outcome.ts';
import { FailureNotice } from '../blocks/failure-notice.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';

type Props = { readonly failure: Failure | null; readonly onRetry: () => void };

export function UnreachableView({ failure, onRetry }: Props) {
  const { t } = useUi();
  return (
    <Page title={t('unreachable.title')}>
      <FailureNotice failure={failure} onRetry={onRetry} />
    </Page>
  );
}
