import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { AuditLine } from '../../../../server/app/audit/audit-contract.ts';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { isTextKey } from '../../words/translate.ts';
import type { AuditModel } from './audit-model.ts';

export function AuditView({ model }: { readonly model: AuditModel }) {
  const { t } = useUi();
  return (
    <Page title={t('audit.title')} lead={<p>{t('audit.lead')}</p>}>
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {!model.isLoaded.value && model.failure.value === null && <Loading />}
      {model.isLoaded.value && (
        <div class="table-frame" tabIndex={0} role="region" aria-label={t('audit.title')}>
          <table class="stacking">
            <thead>
              <tr>
                <th scope="col">{t('audit.when')}</th>
                <th scope="col">{t('audit.what')}</th>
                <th scope="col">{t('audit.object')}</th>
                <th scope="col">{t('audit.who')}</th>
              </tr>
            </thead>
            <tbody>
              {model.lines.value.map((line) => (
                <AuditRow key={line.seq} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {model.hasMore.value && (
        <button type="button" onClick={() => void model.load()}>
          {t('audit.more')}
        </button>
      )}
    </Page>
  );
}

function AuditRow({ line }: { readonly line: AuditLine }) {
  const { t, format, language } = useUi();
  const key = `audit.action.${line.action}`;
  const actor = `audit.actor.${line.actor}`;
  const detail = JSON.stringify(line.detail);
  return (
    <tr>
      <th scope="row">{format.instant(line.at)}</th>
      <td data-label={t('audit.what')}>
        {isTextKey(key) ? t(key) : line.action}
        <details>
          <summary>{t('audit.detail')}</summary>
          <code class="detail">
            {line.object} {detail !== '{}' && detail}
          </code>
        </details>
      </td>
      <td data-label={t('audit.object')}>
        {line.objectName === null ? <code>{line.object}</code> : inLanguage(line.objectName, language)}
      </td>
      <td data-label={t('audit.who')}>{line.actorName ?? (isTextKey(actor) ? t(actor) : <code>{line.actor}</code>)}</td>
    </tr>
  );
}
