import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import type { WaveDetail, WaveMember } from '../../../server/wave/invitations/wave-contract.ts';
import { ChoiceSelect, ListFilters } from '../blocks/list/list-filters.tsx';
import { contactPath, newContactPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';
import type { WaveModel } from './wave-model.ts';
import { DataTable } from '../blocks/data-table/data-table.tsx';
import type { Column } from '../blocks/data-table/data-table.tsx';
import { RowAction } from '../blocks/row-action.tsx';

type Props = { readonly model: WaveModel; readonly detail: WaveDetail };

/** Who was asked, with what outcome; at first those who have not answered. */
export function WaveMembers({ model, detail }: Props) {
  const { t, language } = useUi();
  const { list } = model;
  const shown = list.shown.value;
  const nameOf = ({ name }: WaveMember) => inLanguage(name, language);
  const columns: readonly Column<WaveMember>[] = [
    {
      sort: 'member',
      heading: t('wave.column.member'),
      is: 'heading',
      cell: (member) => (
        <>
          {nameOf(member)}
          <span class="second-line">{regionName(member.region, language)}</span>
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
    {
      sort: 'contact',
      heading: t('wave.column.contact'),
      cell: ({ id, contact }) =>
        contact === null ? (
          <a href={newContactPath(id)}>{t('wave.add-contact')}</a>
        ) : (
          <>
            <a href={contactPath(contact.id)}>{contact.name}</a>
            <span class="second-line">{contact.email}</span>
          </>
        ),
    },
  ];
  return (
    <section aria-labelledby="wave-members-heading">
      <h2 id="wave-members-heading">{t('wave.members')}</h2>
      <ListFilters list={list} count={t('wave.shown', { count: shown.length, all: detail.members.length })}>
        <ChoiceSelect choice={model.disposition} words={(value) => t(`disposition.${value || 'all'}`)} />
        <ChoiceSelect
          choice={model.region}
          values={['', ...model.regions.value]}
          words={(region) => (region === '' ? t('members.all-regions') : regionName(region, language))}
        />
      </ListFilters>
      <DataTable
        label={t('wave.members')}
        columns={columns}
        actions={(member) =>
          detail.survey.state === 'open' && (
            <RowActions model={model} detail={detail} member={member} name={nameOf(member)} />
          )
        }
        list={list}
        rows={shown}
        keyOf={({ id }) => id}
      />
    </section>
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
    const takeBack = () => model.note(member.id, null);
    return <RowAction label={t('wave.take-back')} of={t('wave.take-back-of', { name })} onPress={takeBack} />;
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
