import type { MemberInput } from '../../../../server/register/members/member-contract.ts';
import { regionName } from '../../../../survey-definitions/reference/regions.ts';
import { labelWords } from '../../blocks/form/field.tsx';
import type { Ui } from '../../blocks/ui.ts';
import { emptyFields, typedOf } from './member-model.ts';
import type { Typed } from './member-model.ts';
import { sinceWords } from './since-words.ts';

export type ChangedField = { readonly label: string; readonly before: string; readonly after: string };

/** What a change of the register changed, in words; of an entry, everything that was told. */
export function changedFields(before: MemberInput | null, after: MemberInput, ui: Ui): readonly ChangedField[] {
  const old = before === null ? [] : told(before, ui);
  return told(after, ui)
    .map(({ label, value }, index) => ({ label, before: old[index]?.value ?? '', after: value }))
    .filter((field) => field.before !== field.after);
}

type Told = { readonly label: string; readonly value: string };

/** The fields of the form as they are typed, but for those that read otherwise. */
function told(member: MemberInput, ui: Ui): readonly Told[] {
  const { t, format, language } = ui;
  const typed: Readonly<Record<string, unknown>> = typedOf(member, language);
  const otherwise: { readonly [Name in keyof Typed]?: Partial<Told> } = {
    region: { value: regionName(member.region, language) },
    memberSince: { value: sinceWords(member.memberSince, t, format) },
    status: { label: t('member.counted'), value: t(member.counted ? 'answer.yes' : 'answer.no') },
    confidence: { value: t(`confidence.${member.confidence}`) },
  };
  const words = new Map(Object.entries(otherwise));
  return Object.entries(emptyFields()).map(([name, { label }]) => ({
    label: labelWords(label, t),
    value: String(typed[name]),
    ...words.get(name),
  }));
}
