import { alike } from '../../../../survey-definitions/reference/languages.ts';
import { useState } from 'preact/hooks';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import { memberOptions } from '../../blocks/form/member-options.ts';

type Props = { readonly field: Field<readonly string[]>; readonly members: readonly Member[] };

/** Members are added one by one from the list and taken away again by their own button. */
export function MemberPicker({ field: picked, members }: Props) {
  const { t, language } = useUi();
  const [next] = useState(() => field(picked.path, picked.label, ''));
  const nameOf = (id: string) => inLanguage(members.find((member) => member.id === id)?.name ?? alike(id), language);
  const left = members.filter((member) => !picked.value.includes(member.id));
  const add = () => {
    if (next.value !== '') picked.value = [...picked.value, next.value];
    next.value = '';
  };
  return (
    <div class="picker">
      <div class="fields">
        <Select field={next} options={[{ value: '', label: t('picker.choose') }, ...memberOptions(left, language)]} />
        <button type="button" onClick={add}>
          {t('picker.add')}
        </button>
      </div>
      {picked.value.length > 0 && (
        <ul class="picked">
          {picked.value.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                class="quiet"
                aria-label={t('picker.remove', { name: nameOf(id) })}
                onClick={() => (picked.value = picked.value.filter((other) => other !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
