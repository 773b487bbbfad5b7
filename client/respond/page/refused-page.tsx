import type { Carried } from '../../../server/platform/pages/form-page-contract.ts';
import { Announced } from '../parts/announced.tsx';
import { AnswerList } from './answer-list.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';
import { stepForm } from './step-model.ts';

type Props = {
  readonly context: PageContext;
  readonly carried: Carried;
  readonly reason: 'survey-closed' | 'code-used';
};

/** The answers came too late. They are shown once more, to be copied or printed. */
export function RefusedPage({ context, carried, reason }: Props) {
  const { p, t, site } = context;
  const isClosed = reason === 'survey-closed';
  return (
    <PageFrame p={p} site={site}>
      <div class="step">
        <Announced kind="refused" title={t(isClosed ? 'closed-title' : 'code-used-title')}>
          <p>{t(isClosed ? 'closed' : 'code-used')}</p>
        </Announced>
        <h2>{t('your-answers')}</h2>
        <AnswerList form={stepForm(context, carried)} />
      </div>
    </PageFrame>
  );
}
