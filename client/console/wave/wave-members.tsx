import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import type { WaveDetail, WaveMember } from '../../../server/wave/invitations/wave-contract.ts';
import { DataTable } from '../blocks/data-table/data-table.tsx';
import { RowAction } from '../blocks/row-action.tsx';
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
      <DataTable
        label={t('wave.members')}
        rows={shown.value}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: t('wave.column.member'),
            is: 'heading',
            cell: ({ name, region }) => (
              <>
                {inLanguage(name, language)}
                <span class="second-line">{regionName(region, language)}</span>
              </>
            ),
          },
          {
            heading: t('wave.column.disposition'),
            cell: (member) => (
              <>
                {t(`disposition.${member.disposition}`)}
                <DispositionNote member={member} />
              </>
            ),
          },
          { heading: t('wave.column.contact'), cell: (member) => <ContactCell member={member} /> },
        ]}
        actions={(member) => <RowActions model={model} detail={detail} member={member} />}
      />
    </section>
  );
}

function ContactCell({ member: { id, contact } }: { readonly member: WaveMember }) {
  const { t } = useUi();
  if (contact === null) return <a href={newContactPath(id)}>{t('wave.add-contact')}</a>;
  return (
    <>
      <a href={contactPath(contact.id)}>{contact.name}</a>
      <span class="second-line">{contact.email}</span>
    </>
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

type ActionProps = Props & { readonly member: WaveMember };

function RowActions({ model, detail, member }: ActionProps) {
  const { t, language } = useUi();
  const { disposition } = member;
  const name = inLanguage(member.name, language);
  if (detail.survey.state !== 'open') return null;
  if (disposition === 'complete' || disposition === 'partial') return null;
  if (disposition === 'opted-out' || disposition === 'will-not-answer') {
    return (
      <RowAction
        label={t('wave.take-back')}
        of={t('wave.take-back-of', { name })}
        onPress={() => model.note(member.id, null)}
      />
    );
  }
  return (
    <>
      {detail.sendsMail && member.contact !== null && disposition !== 'queued' && (
        <RowAction
          label={t('wave.send-again')}
          of={t('wave.send-again-to', { name })}
          onPress={() => model.inviteAgain(member.id)}
        />
      )}
      <RowAction
        label={t('wave.will-not-answer')}
        of={t('wave.will-not-answer-of', { name })}
        onPress={() => model.note(member.id, 'will-not-answer')}
      />
    </>
  );
}
