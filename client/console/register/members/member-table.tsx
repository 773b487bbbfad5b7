import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { regionName } from '../../../../survey-definitions/reference/regions.ts';
import { SortHeading } from '../../blocks/list/sort-heading.tsx';
import { contactPath, memberPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import { memberColumns } from './member-filter.ts';
import type { MemberList, MemberRow } from './member-list-model.ts';
import { sinceWords } from './since-words.ts';

export function MemberTable({ model }: { readonly model: MemberList }) {
  const { t } = useUi();
  if (model.shown.value.length === 0) return <p class="empty">{t('members.none-match')}</p>;
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('members.title')}>
      <table class="stacking">
        <thead>
          <tr>
            {memberColumns.map((column) => (
              <SortHeading key={column} column={column} label={t(`members.column.${column}`)} order={model.order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {model.shown.value.map((row) => (
            <MemberTableRow key={row.member.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MemberTableRow({ row: { member, contact } }: { readonly row: MemberRow }) {
  const { t, format, language } = useUi();
  const { id, confidence, counted, memberSince } = member;
  const remarks = [
    ...(counted ? [] : [t('members.not-counted')]),
    ...(confidence === 'high' ? [] : [t(`confidence.${confidence}`)]),
  ];
  return (
    <tr>
      <th scope="row">
        <a href={memberPath(id)}>{inLanguage(member.name, language)}</a> <code>{id}</code>
        {remarks.length > 0 && <span class="second-line">{remarks.join(' · ')}</span>}
      </th>
      <td data-label={t('members.column.region')}>
        <abbr title={regionName(member.region, language)}>{member.region}</abbr>
      </td>
      <td data-label={t('members.column.since')}>{sinceWords(memberSince, t, format)}</td>
      <td data-label={t('members.column.contact')}>
        {contact === null ? (
          <span class="unknown">{t('members.no-contact')}</span>
        ) : (
          <a href={contactPath(contact.id)}>{contact.name}</a>
        )}
      </td>
    </tr>
  );
}
