import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { languageName } from '../../../survey-definitions/reference/languages.ts';
import type { Signal } from '@preact/signals';
import { useUi } from '../blocks/ui.ts';

/** Each language by its own name. */
export function LanguageSwitch({ language }: { readonly language: Signal<OfficialLanguage> }) {
  const { t } = useUi();
  return (
    <div class="languages" role="group" aria-label={t('language.label')}>
      {officialLanguages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language.value === code}
          onClick={() => (language.value = code)}
        >
          {languageName(code)}
        </button>
      ))}
    </div>
  );
}
