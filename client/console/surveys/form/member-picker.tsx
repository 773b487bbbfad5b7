import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Member } from '../../../shared/api-types.ts';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import { memberOptions } from '../../blocks/form/member-options.ts';

type Props = {
  readonly path: string;
  readonly label: string;
  readonly members: readonly Member[];
  readonly value: Signal<readonly string[]>;
};

/** Members are added one by one from the list and taken away again by their own button. */
export function MemberPicker({ path, label, members, value }: Props) {
  const { t, language } = useUi();
  const next = useSignal('');
  const nameOf = (id: string) => inLanguage(members.find((member) => member.id === id)?.name ?? { en: id }, language);
  const left = members.filter((member) => !value.value.includes(member.id));
  const add = () => {
    if (next.value !== '') value.value = [...value.value, next.value];
    next.value = '';
  };
  return (
    <div class="picker">
      <div class="fields">
        <Select
          path={path}
          label={label}
          value={next}
          options={[{ value: '', label: t('picker.choose') }, ...memberOptions(left, language)]}
        />
        <button type="button" onClick={add}>
          {t('picker.add')}
        </button>
      </div>
      {value.value.length > 0 && (
        <ul class="picked">
          {value.value.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                class="quiet"
                aria-label={t('picker.remove', { name: nameOf(id) })}
                onClick={() => (value.value = value.value.filter((other) => other !== id))}
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
