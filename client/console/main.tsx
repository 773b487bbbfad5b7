import { firstLanguage } from '../../survey-definitions/reference/first-language.ts';
import { effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import { officialLanguages } from '../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../survey-definitions/reference/language-entry.ts';
import { screens } from './screens.ts';
import { createConsole } from './shell/console-model.ts';
import { ConsoleView } from './shell/console-view.tsx';
import { createRouter } from './shell/router.ts';
import { openCounts } from './surveys/run/live-count.ts';
import './styles/console.css';

const key = 'console-language';

const root = document.getElementById('console');
if (root !== null) {
  const language = rememberedLanguage(localStorage, navigator.languages, document.documentElement);
  const isDemo = document.documentElement.hasAttribute('data-demo');
  const around = { router: createRouter(window), language, now: () => new Date(), openCounts };
  const model = createConsole((input, init) => fetch(input, init), around, screens);
  render(<ConsoleView model={model} isDemo={isDemo} />, root);
}

/** The language that was chosen here before, else the browser's, else English. */
function rememberedLanguage(
  storage: Storage,
  preferred: readonly string[],
  page: HTMLElement,
): Signal<OfficialLanguage> {
  const wanted = [storage.getItem(key) ?? '', ...preferred.map((tag) => tag.slice(0, 2))];
  const known = wanted.map((code) => officialLanguages.find((language) => language === code));
  const language = signal<OfficialLanguage>(known.find((code) => code !== undefined) ?? firstLanguage);
  effect(() => {
    page.lang = language.value;
    storage.setItem(key, language.value);
  });
  return language;
}
