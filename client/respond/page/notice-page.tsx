import type { FormSite, NoticeCode } from '../../../server/platform/pages/form-page-contract.ts';
import type { Translate } from '../../shared/i18n.ts';
import { Announced } from '../parts/announced.tsx';
import type { PageKey } from '../texts/catalogues.ts';
import { PageFrame } from './page-frame.tsx';

type Props = {
  readonly p: Translate<PageKey>;
  readonly site: FormSite;
  readonly code: NoticeCode;
};

/** Something went wrong before there was a survey: what it was, and what to do. */
export function NoticePage({ p, site, code }: Props) {
  return (
    <PageFrame p={p} site={site}>
      <div class="step">
        <Announced kind="refused" title={p(`notice-${code}-title`)}>
          <p>{p(`notice-${code}`)}</p>
        </Announced>
      </div>
    </PageFrame>
  );
}
