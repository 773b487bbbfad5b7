import { FailureNotice } from '../controls/failure-notice.tsx';
import type { SessionModel } from '../session/session-model.ts';
import { Page } from './page.tsx';
import { useUi } from './ui.ts';

export function UnreachableView({ session }: { readonly session: SessionModel }) {
  const { t } = useUi();
  const state = session.state.value;
  return (
    <Page title={t('unreachable.title')}>
      {state.is === 'unreachable' && <FailureNotice failure={state.failure} onRetry={() => void session.load()} />}
    </Page>
  );
}
