import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { useUi } from '../../blocks/ui.ts';
import type { CodesModel } from './codes-model.ts';
import { codesCsv } from './codes-csv.ts';
import { saveFile } from '../../blocks/save-file.ts';
import { shortAddress } from './short-address.ts';

export function CodeSlips({ model }: { readonly model: CodesModel }) {
  const { t, language } = useUi();
  const codes = model.codes.value;
  const nameOf = (delegation: string) => {
    const member = model.members.value.find(({ id }) => id === delegation);
    return member === undefined ? t('codes.observer') : inLanguage(member.name, language);
  };
  const address = shortAddress(model.detail.value?.publicUrl ?? '');
  return (
    <>
      <div class="notice warning" role="status">
        <p>{t('codes.once', { count: codes.length })}</p>
        <div class="actions">
          <button
            type="button"
            class="primary"
            onClick={() => saveFile(codesCsv(codes, nameOf), 'text/csv', 'codes.csv')}
          >
            {t('codes.download')}
          </button>
          <button type="button" onClick={() => window.print()}>
            {t('action.print')}
          </button>
        </div>
      </div>
      <ul class="slips">
        {codes.map((code) => (
          <li key={code.code}>
            <strong>{nameOf(code.delegation)}</strong>
            {code.label !== null && code.label !== '' && <span>{code.label}</span>}
            <span class="hint">{address}</span>
            <code>{code.code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
