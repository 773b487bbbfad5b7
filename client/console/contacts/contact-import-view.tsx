import { FailureNotice } from '../controls/failure-notice.tsx';
import { ImportMistakes } from '../controls/import-mistakes.tsx';
import { Page } from '../shell/page.tsx';
import { useUi } from '../shell/ui.ts';
import { saveFile } from '../survey/save-file.ts';
import type { ContactImportModel } from './contact-import-model.ts';
import { PlannedChanges } from './planned-changes.tsx';
import { sampleContacts } from './sample-contacts.ts';

/** Choose a file, see what it would change or what is wrong with it, then do exactly that. */
export function ContactImportView({ model }: { readonly model: ContactImportModel }) {
  const { t } = useUi();
  const state = model.state.value;
  return (
    <Page
      title={t('contact-import.title')}
      prefix={state.is === 'refused' ? t('problems.prefix') : undefined}
      back={{ href: '/console/contacts', label: t('contacts.title') }}
      lead={<p>{t('contact-import.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} />
      {state.is === 'applied' && (
        <div class="notice done" role="status">
          <p>
            {t('contact-import.done', {
              added: state.counts.added,
              changed: state.counts.changed,
              ended: state.counts.ended,
            })}
          </p>
          <p>
            <a href="/console/contacts">{t('contact-import.to-list')}</a>
          </p>
        </div>
      )}
      {state.is === 'refused' && <ImportMistakes problems={state.problems} />}
      {state.is === 'shown' && <PlannedChanges model={model} found={state.found} />}
      <ChooseFile model={model} />
    </Page>
  );
}

function ChooseFile({ model }: { readonly model: ContactImportModel }) {
  const { t } = useUi();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) void model.choose(file).finally(() => (input.value = ''));
  };
  return (
    <section class="panel" aria-labelledby="file-heading">
      <h2 id="file-heading">{t('contact-import.choose')}</h2>
      <p>{t('contact-import.format')}</p>
      <div class="field">
        <label for="contact-file">{t('import.file')}</label>
        <input
          id="contact-file"
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <button type="button" class="quiet" onClick={() => saveFile(sampleContacts, 'text/csv', 'contacts-sample.csv')}>
        {t('import.sample')}
      </button>
    </section>
  );
}
