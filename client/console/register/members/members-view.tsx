import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { regionName } from '../../../../survey-definitions/reference/regions.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import { ChoiceSelect, ListFilters } from '../../blocks/list/list-filters.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { contactPath, memberPath } from '../../words/paths.ts';
import type { MemberList, MemberRow } from './member-list-model.ts';
import { sinceWords } from './since-words.ts';

export function MembersView({ model }: { readonly model: MemberList }) {
  const { t, language } = useUi();
  const [count, counted] = [model.shown.value.length, model.counted.value];
  return (
    <Page
      title={t('members.title')}
      lead={<p>{t('members.lead')}</p>}
      actions={
        <a class="button primary" href="/console/members/new">
          {t('members.enter')}
        </a>
      }
    >
      <Loaded model={model} value={model.rows.value}>
        {(rows) => (
          <>
            <ListFilters list={model} count={t('members.count', { count, all: rows.length, counted })}>
              <ChoiceSelect
                choice={model.region}
                words={(region) => (region === '' ? t('members.all-regions') : regionName(region, language))}
              />
              <ChoiceSelect choice={model.kind} words={(kind) => t(`members.kind.${kind || 'all'}`)} />
            </ListFilters>
            <MemberTable model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function MemberTable({ model }: { readonly model: MemberList }) {
  const { t, format, language } = useUi();
  const columns: readonly Column<MemberRow>[] = [
    { sort: 'name', heading: t('members.column.name'), is: 'heading', cell: ({ member }) => <Name member={member} /> },
    {
      sort: 'region',
      heading: t('members.column.region'),
      cell: ({ member: { region } }) => <abbr title={regionName(region, language)}>{region}</abbr>,
    },
    {
      sort: 'since',
      heading: t('members.column.since'),
      cell: ({ member }) => sinceWords(member.memberSince, t, format),
    },
    {
      sort: 'contact',
      heading: t('members.column.contact'),
      cell: ({ contact }) =>
        contact === null ? (
          <span class="unknown">{t('members.no-contact')}</span>
        ) : (
          <a href={contactPath(contact.id)}>{contact.name}</a>
        ),
    },
  ];
  return (
    <DataTable
      label={t('members.title')}
      columns={columns}
      list={model}
      rows={model.shown.value}
      keyOf={({ member }) => member.id}
      empty={t('members.none-match')}
    />
  );
}

function Name({ member: { id, name, confidence, counted } }: Pick<MemberRow, 'member'>) {
  const { t, language } = useUi();
  const remarks = [
    ...(counted ? [] : [t('members.not-counted')]),
    ...(confidence === 'high' ? [] : [t(`confidence.${confidence}`)]),
  ];
  return (
    <>
      <a href={memberPath(id)}>{inLanguage(name, language)}</a> <code>{id}</code>
      {remarks.length > 0 && <span class="second-line">{remarks.join(' · ')}</span>}
    </>
  );
}
