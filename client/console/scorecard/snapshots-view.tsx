import { FailureNotice } from '../blocks/failure-notice.tsx';
import { fileAddresses } from '../../shared/file-addresses.ts';
import type { SnapshotSummary } from '../../../server/results/snapshots/snapshot-contract.ts';
import { Loading } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { scorecardPath } from './scorecard-place.ts';
import type { SnapshotsModel } from './snapshots-model.ts';

/** Every frozen scorecard with its report; the same id gives the same figures for ever. */
export function SnapshotsView({ model }: { readonly model: SnapshotsModel }) {
  const { t } = useUi();
  const snapshots = model.snapshots.value;
  return (
    <Page
      title={t('snapshots.title')}
      back={{ href: scorecardPath({ year: null, snapshot: null }), label: t('scorecard.title') }}
      lead={<p>{t('snapshots.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {snapshots === null && model.failure.value === null && <Loading />}
      {snapshots !== null && snapshots.length === 0 && (
        <section class="empty">
          <p>{t('snapshots.none')}</p>
        </section>
      )}
      {snapshots !== null && snapshots.length > 0 && <SnapshotTable snapshots={snapshots} />}
    </Page>
  );
}

function SnapshotTable({ snapshots }: { readonly snapshots: readonly SnapshotSummary[] }) {
  const { t, format } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={t('snapshots.title')}>
      <table class="stacking snapshots">
        <caption>{t('snapshots.count', { count: snapshots.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('freeze.title')}</th>
            <th scope="col">{t('scorecard.year')}</th>
            <th scope="col">{t('snapshots.taken')}</th>
            <th scope="col">{t('snapshots.id')}</th>
            <th scope="col">{t('snapshots.report')}</th>
          </tr>
        </thead>
        <tbody>
          {snapshots.map((snapshot) => (
            <tr key={snapshot.id}>
              <th scope="row">
                <a href={scorecardPath({ year: null, snapshot: snapshot.id })}>{snapshot.title}</a>
              </th>
              <td data-label={t('scorecard.year')}>{snapshot.year}</td>
              <td data-label={t('snapshots.taken')}>{format.instant(snapshot.takenAt)}</td>
              <td data-label={t('snapshots.id')}>
                <code>{snapshot.id}</code>
              </td>
              <td data-label={t('snapshots.report')}>
                <Reports snapshot={snapshot} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The report in both languages: to read, and as PDF. */
function Reports({ snapshot }: { readonly snapshot: SnapshotSummary }) {
  const { t } = useUi();
  return (
    <span class="link-list">
      {(['en', 'fr'] as const).map((language) => (
        <span key={language}>
          <a href={fileAddresses.report(snapshot.id, language, 'html')} target="_blank" rel="noopener">
            {t(`snapshots.report-${language}`)}
          </a>{' '}
          <a href={fileAddresses.report(snapshot.id, language, 'pdf')} aria-label={t(`snapshots.pdf-${language}`)}>
            PDF
          </a>
        </span>
      ))}
    </span>
  );
}
