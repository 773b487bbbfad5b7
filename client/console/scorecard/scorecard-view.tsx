import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { fileAddresses } from '../../shared/file-addresses.ts';
import { LoadingPage } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { FailureNotice } from '../blocks/failure-notice.tsx';
import { FormView } from '../blocks/form/form-view.tsx';
import { Submit } from '../blocks/form/submit.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { FormerAreas } from './former-areas.tsx';
import type { FreezeModel } from './freeze-model.ts';
import { focusAreaNames } from '../words/kpi-names.ts';
import { reachOfRates } from './spark-values.ts';
import { ScorecardLead } from './scorecard-lead.tsx';
import type { ScorecardModel } from './scorecard-model.ts';
import { latest, scorecardPath } from './scorecard-place.ts';
import type { ScorecardPlace } from './scorecard-place.ts';
import { ScorecardSummary } from './scorecard-summary.tsx';
import { ScorecardTable } from './scorecard-table.tsx';
import { standingOf } from './series-shape.ts';
import { yearOf, YearSwitch } from './year-switch.tsx';

type Props = { readonly model: ScorecardModel; readonly freeze: FreezeModel | null };

export function ScorecardView({ model, freeze }: Props) {
  const { t } = useUi();
  const scorecard = model.scorecard.value;
  if (scorecard === null) return <LoadingPage model={model} title={t('scorecard.title')} />;
  return (
    <>
      {model.draft !== undefined && <p class="notice">{t('plans.preview-notice')}</p>}
      <ScorecardPage scorecard={scorecard} place={model.place} freeze={freeze} />
    </>
  );
}

type PageProps = {
  readonly scorecard: Scorecard;
  readonly place: ScorecardPlace;
  readonly freeze: FreezeModel | null;
};

/** Every KPI of the plan in one table: the answer of a line is its verdict, what it rests on stands beside it. */
function ScorecardPage({ scorecard, place, freeze }: PageProps) {
  const { t } = useUi();
  const { year, plan, snapshot, rows } = scorecard;
  const label = yearOf(scorecard);
  const focusAreas = focusAreaNames(rows.flatMap(({ series }) => series));
  return (
    <Page
      title={t('scorecard.of', { year: label })}
      lead={<ScorecardLead frame={scorecard}>{t('scorecard.lead')}</ScorecardLead>}
      actions={
        <>
          <a class="button" href={scorecardPath(place, 'map')}>
            {t('scorecard.map')}
          </a>
          <a class="button" href={scorecardPath(latest, 'snapshots')}>
            {t('scorecard.snapshots')}
          </a>
          <a class="button" href={fileAddresses.yearPackage(year, plan.id, snapshot?.id ?? null)} download>
            {t('scorecard.package')}
          </a>
          <button type="button" onClick={() => window.print()}>
            {t('action.print')}
          </button>
        </>
      }
    >
      <YearSwitch frame={scorecard} path={(to) => scorecardPath(to)} />
      {isEmpty(scorecard) && <EmptyYear year={label} />}
      <ScorecardSummary scorecard={scorecard} />
      <ScorecardTable scorecard={scorecard} place={place} focusAreas={focusAreas} reach={reachOfRates(scorecard)} />
      <FormerAreas frame={scorecard} path={(to) => scorecardPath({ ...latest, year: to })} />
      <p class="hint scorecard-notes">{t('scorecard.notes', { family: String(scorecard.family) })}</p>
      {snapshot === null && freeze !== null && !isEmpty(scorecard) && (
        <FreezeForm model={freeze} scorecard={scorecard} />
      )}
    </Page>
  );
}

const isEmpty = ({ rows }: Scorecard): boolean =>
  rows.every(({ series }) => series.every((result) => ['not-measured', 'not-recorded'].includes(standingOf(result))));

function EmptyYear({ year }: { readonly year: string }) {
  const { t } = useUi();
  return (
    <div class="empty">
      <p>{t('scorecard.empty-year', { year })}</p>
      <p class="actions">
        <a href="/console/surveys/new/history">{t('scorecard.empty-import')}</a>
        <a href="/console/figures">{t('scorecard.empty-record')}</a>
      </p>
    </div>
  );
}

type FreezeFormProps = { readonly model: FreezeModel; readonly scorecard: Scorecard };

/** Keeps the figures of this moment under a title, for a report that must not change any more. */
function FreezeForm({ model, scorecard }: FreezeFormProps) {
  const { t } = useUi();
  return (
    <section class="panel freeze" aria-labelledby="freeze-heading">
      <h2 id="freeze-heading">{t('freeze.heading', { year: yearOf(scorecard) })}</h2>
      <p class="hint">{t('freeze.lead')}</p>
      <FailureNotice failure={model.failure.value} />
      <FormView problems={model.problems} onSubmit={() => model.freeze(scorecard)}>
        <TextField field={model.title} hint={t('freeze.title-hint')} />
        <Submit label={t(model.isBusy.value ? 'freeze.doing' : 'freeze.do')} isBusy={model.isBusy} />
      </FormView>
    </section>
  );
}
