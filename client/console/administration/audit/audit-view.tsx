import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { AuditLine } from '../../../../server/app/audit/audit-contract.ts';
import { Loaded } from '../../blocks/loading.tsx';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { isTextKey } from '../../words/translate.ts';
import type { AuditModel } from './audit-model.ts';

export function AuditView({ model }: { readonly model: AuditModel }) {
  const { t } = useUi();
  return (
    <Page title={t('audit.title')} lead={<p>{t('audit.lead')}</p>}>
      <Loaded model={model} value={model.isLoaded.value || null}>
        {() => <AuditTable lines={model.lines.value} />}
      </Loaded>
      {model.hasMore.value && (
        <button type="button" aria-disabled={model.isBusy.value} onClick={() => void model.load()}>
          {t('audit.more')}
        </button>
      )}
    </Page>
  );
}

function AuditTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  const { t, format, language } = useUi();
  const actorWords = ({ actor }: AuditLine) => {
    const key = `audit.actor.${actor}`;
    return isTextKey(key) ? t(key) : <code>{actor}</code>;
  };
  return (
    <DataTable
      label={t('audit.title')}
      rows={lines}
      keyOf={({ seq }) => seq}
      // What is older comes page by page from the server.
      page={lines.length}
      columns={[
        { heading: t('audit.when'), is: 'heading', cell: ({ at }) => format.instant(at) },
        { heading: t('audit.what'), cell: (line) => <ActionCell line={line} /> },
        {
          heading: t('audit.object'),
          cell: ({ object, objectName }) =>
            objectName === null ? <code>{object}</code> : inLanguage(objectName, language),
        },
        { heading: t('audit.who'), cell: (line) => line.actorName ?? actorWords(line) },
      ]}
    />
  );
}

function ActionCell({ line }: { readonly line: AuditLine }) {
  const { t } = useUi();
  const key = `audit.action.${line.action}`;
  const detail = JSON.stringify(line.detail);
  return (
    <>
      {isTextKey(key) ? t(key) : line.action}
      <details>
        <summary>{t('audit.detail')}</summary>
        <code class="detail">
          {line.object} {detail !== '{}' && detail}
        </code>
      </details>
    </>
  );
}
