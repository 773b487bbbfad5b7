import { reportingYearLabel } from '../../../../survey-definitions/figures/reporting-year.ts';
import type { PlanSummary } from '../../../../server/plan/plans/plan-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { planDraftPath } from '../../words/paths.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { NextPlanForm } from './next-plan-form.tsx';
import type { PlansModel } from './plans-model.ts';

/** The plans that arrange the figures, and those that are being written. */
export function PlansView({ model }: { readonly model: PlansModel }) {
  const { t, format } = useUi();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) void model.importFile(file).finally(() => (input.value = ''));
  };
  return (
    <Page title={t('plans.title')} lead={<p>{t('plans.lead')}</p>} hasProblems={model.problems.value.length > 0}>
      <ReferenceNav here="plans" />
      <Loaded model={model} value={model.found.value}>
        {({ plans, drafts }) => (
          <>
            <PlanTable plans={plans} />
            {drafts.length > 0 && (
              <section class="panel" aria-labelledby="drafts-heading">
                <h2 id="drafts-heading">{t('plans.drafts')}</h2>
                <ul>
                  {drafts.map(({ id, savedAt }) => (
                    <li key={id}>
                      <a href={planDraftPath(id)}>{id}</a> {t('plans.saved-at', { when: format.instant(savedAt) })}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section class="panel" aria-labelledby="import-heading">
              <h2 id="import-heading">{t('plans.import')}</h2>
              <p>{t('plans.import-lead')}</p>
              <FailureNotice failure={model.failure.value} />
              <div class="field">
                <label for="plan-file">{t('plans.file')}</label>
                <input
                  id="plan-file"
                  type="file"
                  accept=".json,application/json"
                  onChange={(event) => choose(event.currentTarget)}
                />
              </div>
            </section>
            <NextPlanForm model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PlanTable({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { t, language, format } = useUi();
  return (
    <DataTable
      label={t('plans.title')}
      rows={plans}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: t('plans.plan'),
          is: 'heading',
          cell: ({ id, title, isSynthetic }) => (
            <>
              {title[language]}
              <span class="second-line">{isSynthetic ? `${id}, ${t('plans.synthetic')}` : id}</span>
            </>
          ),
        },
        { heading: t('plans.validity'), cell: ({ validity }) => `${validity.from} – ${validity.to}` },
        {
          heading: t('plans.year'),
          cell: ({ validity, reportingYearFrom }) =>
            reportingYearLabel(Number(validity.to.slice(0, 4)), reportingYearFrom),
        },
        { heading: t('plans.rows'), is: 'number', cell: ({ rows }) => format.number(rows) },
        { heading: t('plans.version'), is: 'number', cell: ({ version }) => version },
      ]}
    />
  );
}
