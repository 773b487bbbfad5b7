import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import type { WaveDetail, WaveMember } from '../../../server/wave/invitations/wave-contract.ts';
import { Select } from '../blocks/form/select.tsx';
import { contactPath, newContactPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';
import { shownDispositions } from './wave-model.ts';
import type { WaveModel } from './wave-model.ts';

type Props = { readonly model: WaveModel; readonly detail: WaveDetail };

/** Who was asked, with what outcome; at first those who have not answered. */
export function WaveMembers({ model, detail }: Props) {
  const { t, language } = useUi();
  const { shown } = model;
  return (
    <section aria-labelledby="wave-members-heading">
      <h2 id="wave-members-heading">{t('wave.members')}</h2>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <Select
          field={model.disposition}
          options={shownDispositions.map((value) => ({ value, label: t(`disposition.${value || 'all'}`) }))}
        />
        <Select
          field={model.region}
          options={[
            { value: '', label: t('members.all-regions') },
            ...model.regions.value.map((region) => ({ value: region, label: regionName(region, language) })),
          ]}
        />
        <p class="count" role="status">
          {t('wave.shown', { count: shown.value.length, all: detail.members.length })}
        </p>
      </form>
      <div class="table-frame" tabIndex={0} role="group" aria-label={t('wave.members')}>
        <table class="stacking">
          <thead>
            <tr>
              <th scope="col">{t('wave.column.member')}</th>
              <th scope="col">{t('wave.column.disposition')}</th>
              <th scope="col">{t('wave.column.contact')}</th>
              <th scope="col">
                <span class="visually-hidden">{t('surveys.column.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.value.map((member) => (
              <MemberRow
                key={member.id}
                model={model}
                detail={detail}
                member={member}
                region={regionName(member.region, language)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function MemberRow({
  model,
  detail,
  member,
  region,
}: Props & { readonly member: WaveMember; readonly region: string }) {
  const { t, language } = useUi();
  const { contact, disposition } = member;
  const name = inLanguage(member.name, language);
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="second-line">{region}</span>
      </th>
      <td data-label={t('wave.column.disposition')}>
        {t(`disposition.${disposition}`)}
        <DispositionNote member={member} />
      </td>
      <td data-label={t('wave.column.contact')}>
        {contact === null ? (
          <a href={newContactPath(member.id)}>{t('wave.add-contact')}</a>
        ) : (
          <>
            <a href={contactPath(contact.id)}>{contact.name}</a>
            <span class="second-line">{contact.email}</span>
          </>
        )}
      </td>
      <td class="row-actions">
        {detail.survey.state === 'open' && <RowActions model={model} detail={detail} member={member} name={name} />}
      </td>
    </tr>
  );
}

function DispositionNote({ member }: { readonly member: WaveMember }) {
  const { t, format } = useUi();
  const { trouble, sentAt, submittedAt, hasStarted } = member;
  const notes = [
    ...(submittedAt !== null ? [t('wave.submitted-at', { when: format.instant(submittedAt) })] : []),
    ...(submittedAt === null && hasStarted ? [t('wave.started')] : []),
    ...(submittedAt === null && sentAt !== null
      ? [t(`wave.sent-by.${member.sentBy ?? 'mail'}`, { when: format.instant(sentAt) })]
      : []),
    ...(trouble === null ? [] : [t(`wave.trouble.${trouble.state}`, { error: trouble.error })]),
  ];
  return (
    <>
      {notes.map((note) => (
        <span key={note} class="second-line">
          {note}
        </span>
      ))}
    </>
  );
}

type ActionProps = Props & { readonly member: WaveMember; readonly name: string };

function RowActions({ model, detail, member, name }: ActionProps) {
  const { t } = useUi();
  const { disposition } = member;
  if (disposition === 'complete' || disposition === 'partial') return null;
  if (disposition === 'opted-out' || disposition === 'will-not-answer') {
    return (
      <button
        type="button"
        class="quiet"
        aria-label={t('wave.take-back-of', { name })}
        onClick={() => void model.note(member.id, null)}
      >
        {t('wave.take-back')}
      </button>
    );
  }
  return (
    <>
      {detail.sendsMail && member.contact !== null && disposition !== 'queued' && (
        <button
          type="button"
          class="quiet"
          aria-label={t('wave.send-again-to', { name })}
          onClick={() => void model.inviteAgain(member.id)}
        >
          {t('wave.send-again')}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={t('wave.will-not-answer-of', { name })}
        onClick={() => void model.note(member.id, 'will-not-answer')}
      >
        {t('wave.will-not-answer')}
      </button>
    </>
  );
}
