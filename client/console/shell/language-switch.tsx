import type { Signal } from '@preact/signals';
import { languageNames } from '../../shared/i18n.ts';
import { consoleLanguages } from '../words/translate.ts';
import type { ConsoleLanguage } from '../words/translate.ts';
import { useUi } from '../blocks/ui.ts';

/** Each language by its own name. */
export function LanguageSwitch({ language }: { readonly language: Signal<ConsoleLanguage> }) {
  const { t } = useUi();
  return (
    <div class="languages" role="group" aria-label={t('language.label')}>
      {consoleLanguages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language.value === code}
          onClick={() => (language.value = code)}
        >
          {languageNames[code]}
        </button>
      ))}
    </div>
  );
}
