import type { PersonRecord } from '../../../../server/wave/contact-changes/person-contract.ts';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormView } from '../../blocks/form/form-view.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { saveFile } from '../../blocks/save-file.ts';
import { Confirm } from '../../blocks/confirm/confirm.tsx';
import { erasedWords } from './person-model.ts';
import type { PersonModel } from './person-model.ts';

/** For requests of people who may be no contact of ours: what is held under an address, and forgetting it. */
export function PersonPanel({ model }: { readonly model: PersonModel }) {
  const { t } = useUi();
  const { person, erased } = model;
  return (
    <section class="panel" aria-labelledby="person-heading">
      <h2 id="person-heading">{t('person.title')}</h2>
      <p>{t('person.lead')}</p>
      <FailureNotice failure={model.failure.value} />
      <DoneNotice>{erased.value && erasedWords(erased.value, t)}</DoneNotice>
      <FormView class="narrow-form" problems={model.problems} onSubmit={model.find}>
        <TextField field={model.email} type="email" attributes={{ autocomplete: 'off' }} />
        <button type="submit">{t('person.find')}</button>
      </FormView>
      {person.value !== null && <Held model={model} person={person.value} />}
    </section>
  );
}

function Held({ model, person }: { readonly model: PersonModel; readonly person: PersonRecord }) {
  const { t } = useUi();
  const { email, contacts, collaborations, mails } = person;
  const save = () => saveFile(JSON.stringify(person, null, 2), 'application/json', 'person.json');
  const isHeld = contacts.length + collaborations.length + mails.length > 0;
  return (
    <>
      <p role="status">
        {isHeld
          ? t('person.held', { contacts: contacts.length, forms: collaborations.length, mails: mails.length })
          : t('person.nothing')}
      </p>
      {isHeld && (
        <div class="form-end">
          <button type="button" onClick={save}>
            {t('contact.export')}
          </button>
          <button type="button" onClick={() => (model.asking.value = true)}>
            {t('contact.erase')}
          </button>
        </div>
      )}
      {model.asking.value && (
        <Confirm
          heading="h3"
          question={t('contact.confirm-erasure', { name: email })}
          answer={t('contact.confirm-erasure-yes')}
          isBusy={model.isBusy.value}
          isGrave
          onConfirm={model.erase}
          onCancel={() => (model.asking.value = false)}
        >
          <p>{t('contact.confirm-erasure-text', { email })}</p>
        </Confirm>
      )}
    </>
  );
}
