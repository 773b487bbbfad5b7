import type { MemberInput } from '../../../../server/register/members/member-contract.ts';
import { regionName } from '../../../../survey-definitions/reference/regions.ts';
import type { Ui } from '../../blocks/ui.ts';
import { sinceWords } from './since-words.ts';

export type ChangedField = { readonly label: string; readonly before: string; readonly after: string };

/** What a change of the register changed, in words; of an entry, everything that was told. */
export function changedFields(before: MemberInput | null, after: MemberInput, ui: Ui): readonly ChangedField[] {
  const old = before === null ? [] : told(before, ui);
  return told(after, ui)
    .map(([label, value], index) => ({ label, before: old[index]?.[1] ?? '', after: value }))
    .filter((field) => field.before !== field.after);
}

const told = (member: MemberInput, { t, format, language }: Ui): readonly (readonly [string, string])[] => [
  [t('member.name-en'), member.name.en],
  [t('member.name-fr'), member.name.fr],
  [t('members.region'), regionName(member.region, language)],
  [t('member.iso2'), member.iso2 ?? ''],
  [t('members.column.since'), sinceWords(member.memberSince, t, format)],
  [t('member.counted'), t(member.counted ? 'answer.yes' : 'answer.no')],
  [t('member.confidence'), t(`confidence.${member.confidence}`)],
  [t('member.note'), member.note],
];
