import type { Failure } from '../../shared/outcome.ts';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { FailureNotice } from '../blocks/failure-notice.tsx';

export function NotFoundView() {
  const { t } = useUi();
  return (
    <Page title={t('not-found.title')}>
      <p>{t('not-found.text')}</p>
      <p>
        <a href="/console">{t('not-found.back')}</a>
      </p>
    </Page>
  );
}

type Props = { readonly failure: Failure | null; readonly onRetry: () => void };

export function UnreachableView({ failure, onRetry }: Props) {
  const { t } = useUi();
  return (
    <Page title={t('unreachable.title')}>
      <FailureNotice failure={failure} onRetry={onRetry} />
    </Page>
  );
}
