import { DoneNotice } from '../../blocks/done-notice.tsx';
import { ImportPage } from '../../blocks/import/import-page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { ContactImportModel } from './contact-import-model.ts';
import { PlannedChanges } from './planned-changes.tsx';

export function ContactImportView({ model }: { readonly model: ContactImportModel }) {
  const { t } = useUi();
  const state = model.state.value;
  const file = {
    id: 'contact-file',
    heading: t('contact-import.choose'),
    format: t('contact-import.format'),
    sample: { name: 'contacts-sample.csv', csv: sampleContacts },
  };
  return (
    <ImportPage
      title={t('contact-import.title')}
      lead={t('contact-import.lead')}
      back={{ href: '/console/contacts', label: t('contacts.title') }}
      file={file}
      model={model}
    >
      {state.is === 'applied' && (
        <DoneNotice next={{ href: '/console/contacts', label: t('contact-import.to-list') }}>
          {t('contact-import.done', state.applied)}
        </DoneNotice>
      )}
      {state.is === 'shown' && <PlannedChanges model={model} found={state.found} />}
    </ImportPage>
  );
}

/** What an import looks like; a role that is left empty is a contact point. */
const sampleContacts = [
  'member,role,name,email,language',
  'SN,contact-point,Aminata Example,aminata@customs.example,fr',
  'Senegal,deputy,Omar Example,omar@customs.example,fr',
  '',
].join('\r\n');
