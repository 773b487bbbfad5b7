import type { PlanDraft } from '../../../../server/plan/plans/plan-contract.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { Confirm } from '../../blocks/confirm/confirm.tsx';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormView } from '../../blocks/form/form-view.tsx';
import { Submit } from '../../blocks/form/submit.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import type { PlanDraftModel } from './plan-draft-model.ts';

/** A plan before it is published: its mistakes by place, what it leaves out, and how its scorecard would look. */
export function PlanDraftView({ model }: { readonly model: PlanDraftModel }) {
  const { t } = useUi();
  const { done } = model;
  const isPublished = done.value === 'published';
  return (
    <Page
      title={t('plans.draft-of', { id: model.id })}
      back={{ href: '/console/plans', label: t('plans.title') }}
      lead={<p>{t('plans.draft-lead')}</p>}
    >
      <DoneNotice {...(isPublished && { next: { href: '/console/scorecard', label: t('plans.to-scorecard') } })}>
        {done.value !== null && t(`plans.done.${done.value}`)}
      </DoneNotice>
      <FailureNotice failure={model.failure.value} />
      {!isPublished && (
        <Loaded model={model} value={model.draft.value}>
          {(draft) => <Draft model={model} draft={draft} />}
        </Loaded>
      )}
    </Page>
  );
}

function Draft({ model, draft }: { readonly model: PlanDraftModel; readonly draft: PlanDraft }) {
  const { t, language } = useUi();
  const { problems, dropped } = draft;
  const isRight = problems.length === 0;
  return (
    <>
      {isRight ? <p class="notice">{t('plans.no-problem')}</p> : <ProblemTable problems={problems} />}
      {dropped.length > 0 && (
        <section class="panel" aria-labelledby="dropped-heading">
          <h2 id="dropped-heading">{t('plans.dropped', { count: dropped.length })}</h2>
          <ul>
            {dropped.map(({ id, description }) => (
              <li key={id}>
                {description[language]} <code>{id}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isRight && model.isConfirming.value && (
        <Confirm
          question={t('plans.publish-question')}
          answer={t('plans.publish')}
          isBusy={model.isBusy.value}
          isGrave
          heading="h2"
          onConfirm={model.publish}
          onCancel={() => (model.isConfirming.value = false)}
        >
          <p>{t('plans.publish-what')}</p>
        </Confirm>
      )}
      <p class="actions">
        {isRight && (
          <>
            <a class="button" href={`/console/scorecard/drafts/${encodeURIComponent(model.id)}`}>
              {t('plans.preview')}
            </a>
            <button type="button" class="primary" onClick={() => (model.isConfirming.value = true)}>
              {t('plans.publish')}
            </button>
          </>
        )}
        <button type="button" onClick={() => void model.discard()}>
          {t('plans.discard')}
        </button>
      </p>
      <section class="panel" aria-labelledby="document-heading">
        <h2 id="document-heading">{t('plans.document')}</h2>
        <FormView onSubmit={model.save}>
          <div class="field">
            <label for="plan-document">{t('plans.document-label')}</label>
            <textarea
              id="plan-document"
              class="code"
              rows={24}
              spellcheck={false}
              value={model.text.value}
              onInput={(event) => (model.text.value = event.currentTarget.value)}
            />
          </div>
          <Submit label={t('plans.save-draft')} isBusy={model.isBusy} />
        </FormView>
      </section>
    </>
  );
}

/** Where each mistake is, and what it is. */
function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useUi();
  return (
    <section class="problem-summary" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{t('plans.problems', { count: problems.length })}</h2>
      <DataTable
        label={t('import.mistakes')}
        rows={problems}
        keyOf={({ path, code }) => `${path} ${code}`}
        look="plain"
        columns={[
          {
            heading: t('plans.place'),
            cell: ({ path, details }) => (
              <code>{path || `${details?.['line'] ?? ''}:${details?.['column'] ?? ''}`}</code>
            ),
          },
          { heading: t('import.mistake'), cell: (problem) => problemWords(problem, t) },
        ]}
      />
    </section>
  );
}
