import { ReceivedView } from '../parts/received-view.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';

type Props = { readonly context: PageContext; readonly receipt: string | null; readonly isEarlier: boolean };

/** The confirmation, on an address of its own. */
export function ReceivedPage({ context, receipt, isEarlier }: Props) {
  const { p, t, site } = context;
  return (
    <PageFrame p={p} site={site}>
      <div class="step">
        <ReceivedView t={t} receipt={receipt} isEarlier={isEarlier} isCleared={false} />
      </div>
    </PageFrame>
  );
}
