import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { memberPath } from '../../words/paths.ts';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ContactEnding } from './contact-ending.tsx';
import { ContactForm } from './contact-form.tsx';
import type { ContactModel } from './contact-model.ts';
import { StateLine } from './contact-table.tsx';
import { erasedWords } from './person-model.ts';

export function ContactView({ model }: { readonly model: ContactModel }) {
  const { t } = useUi();
  const contact = model.contact.value;
  const erased = model.erased.value;
  const isShown = model.isLoaded.value && (model.isNew || contact !== null) && erased === null;
  return (
    <Page
      key={isShown ? 'shown' : 'loading'}
      title={erased !== null ? t('contact.erased-title') : (contact?.name ?? t('contacts.enter'))}
      hasProblems={model.problems.value.length > 0}
      back={{ href: '/console/contacts', label: t('contacts.title') }}
      lead={contact !== null && erased === null && <Lead model={model} />}
    >
      <DoneNotice>{(erased && erasedWords(erased, t)) || (model.isSaved.value && t('contact.saved'))}</DoneNotice>
      <Loaded model={model} value={model.isLoaded.value || null}>
        {() => (
          <>
            {!isShown && erased === null && <p class="empty">{t('failure.not-found')}</p>}
            {isShown && (contact === null || contact.endedAt === null) && <ContactForm model={model} />}
            {isShown && contact !== null && <ContactEnding model={model} contact={contact} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Lead({ model }: { readonly model: ContactModel }) {
  const { t, language } = useUi();
  const contact = model.contact.value;
  const member = model.members.value.find(({ id }) => id === contact?.memberId);
  if (contact === null || member === undefined) return null;
  return (
    <p>
      {t(`contact.role.${contact.role}`)} – <a href={memberPath(member.id)}>{inLanguage(member.name, language)}</a>
      <StateLine contact={contact} />
    </p>
  );
}
