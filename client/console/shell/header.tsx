import type { Signal } from '@preact/signals';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { languageName, officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { useUi } from '../blocks/ui.ts';
import type { ConsoleModel } from './console-model.ts';

export function Header({ model, isDemo }: { readonly model: ConsoleModel; readonly isDemo: boolean }) {
  const { t } = useUi();
  const state = model.session.state.value;
  const here = model.shown.value.place;
  return (
    <header>
      {isDemo && <p class="demo">{t('demo.banner')}</p>}
      <div class="top">
        <a class="mark" href="/console">
          {t('console.name')}
        </a>
        {state.is === 'signed-in' && (
          <nav aria-label={t('nav.label')}>
            <ul>
              {model.places.value.map(({ name, path, label }) => (
                <li key={name}>
                  <a href={`/console${path}`} aria-current={name === here ? 'page' : undefined}>
                    {t(label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="top-end">
          <LanguageSwitch language={model.language} />
          {state.is === 'signed-in' && (
            <>
              <span class="person">{state.session.staff.name}</span>
              <button type="button" class="quiet" onClick={() => void model.session.signOut()}>
                {t('sign-out')}
              </button>
            </>
          )}
        </div>
      </div>
    </header>
  );
}

/** Each language by its own name. */
function LanguageSwitch({ language }: { readonly language: Signal<OfficialLanguage> }) {
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
