import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { MemberContacts } from './member-contacts.tsx';
import { MemberForm } from './member-form.tsx';
import { MemberHistory } from './member-history.tsx';
import type { MemberModel } from './member-model.ts';

export function MemberView({ model }: { readonly model: MemberModel }) {
  const { t, language } = useUi();
  const member = model.member.value;
  const hasProblems = model.problems.value.length > 0;
  const isShown = model.isNew || member !== null;
  // What was typed would go; where somebody else was faster that is what helps.
  const mayReload = !isShown || model.failure.value?.code === 'conflict';
  return (
    <Page
      key={isShown ? 'shown' : 'loading'}
      title={member === null ? t(model.isNew ? 'members.enter' : 'member.title') : inLanguage(member.name, language)}
      prefix={hasProblems ? t('problems.prefix') : undefined}
      back={{ href: '/console/members', label: t('members.title') }}
      lead={member !== null && <p>{t('member.lead', { id: member.id })}</p>}
    >
      <FailureNotice failure={model.failure.value} onRetry={mayReload ? () => void model.load() : undefined} />
      {model.isSaved.value && (
        <p class="notice done" role="status">
          {t('member.saved')}
        </p>
      )}
      {!isShown && model.failure.value === null && <Loading />}
      {member !== null && <MemberContacts member={member} contacts={model.contacts.value} />}
      {isShown && <MemberForm model={model} />}
      {member !== null && <MemberHistory model={model} />}
    </Page>
  );
}
