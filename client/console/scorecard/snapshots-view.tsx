import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { SnapshotSummary } from '../../../server/results/snapshots/snapshot-contract.ts';
import { fileAddresses } from '../../shared/file-addresses.ts';
import { Loaded } from '../blocks/loading.tsx';
import { DataTable } from '../blocks/data-table/data-table.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { latest, scorecardPath } from './scorecard-place.ts';
import type { SnapshotsModel } from './snapshots-model.ts';

/** Every frozen scorecard with its report; the same id gives the same figures for ever. */
export function SnapshotsView({ model }: { readonly model: SnapshotsModel }) {
  const { t } = useUi();
  return (
    <Page
      title={t('snapshots.title')}
      back={{ href: scorecardPath(latest), label: t('scorecard.title') }}
      lead={<p>{t('snapshots.lead')}</p>}
    >
      <Loaded model={model} value={model.snapshots.value}>
        {(snapshots) => <SnapshotTable snapshots={snapshots} />}
      </Loaded>
    </Page>
  );
}

function SnapshotTable({ snapshots }: { readonly snapshots: readonly SnapshotSummary[] }) {
  const { t, format } = useUi();
  return (
    <DataTable
      label={t('snapshots.title')}
      caption={t('snapshots.count', { count: snapshots.length })}
      look="stacking snapshots"
      rows={snapshots}
      empty={t('snapshots.none')}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: t('freeze.title'),
          is: 'heading',
          cell: ({ id, title }) => <a href={scorecardPath({ ...latest, snapshot: id })}>{title}</a>,
        },
        { heading: t('scorecard.year'), cell: ({ year }) => year },
        { heading: t('snapshots.taken'), cell: ({ takenAt }) => format.instant(takenAt) },
        { heading: t('snapshots.id'), cell: ({ id }) => <code>{id}</code> },
        { heading: t('snapshots.report'), cell: (snapshot) => <Reports snapshot={snapshot} /> },
      ]}
    />
  );
}

/** The report in both languages: to read, and as PDF. */
function Reports({ snapshot }: { readonly snapshot: SnapshotSummary }) {
  const { t } = useUi();
  return (
    <span class="link-list">
      {officialLanguages.map((language) => (
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
